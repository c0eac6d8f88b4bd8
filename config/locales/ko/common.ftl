greetline = Greetline
ago-now = 방금
ago-minutes = { $minutes }분
ago-hours = { $hours }시간
range = { $low }~{ $high }분
range-one = { $minutes }분
range-moment = 곧
range-unknown = 아직 알 수 없음
step-in-line = 대기
step-hello = 인사
step-with-you = 응대
step-done = 마침
language-name = 한국어

# Opening a device
devices-which = 이 브라우저는 여러 기기로 쓰이고 있습니다. 어느 것을 열까요?
devices-none = 이 브라우저는 아직 매장 기기가 아닙니다
devices-none-how = Greetline을 시작할 때 나온 링크를 열거나, 설정한 분에게 새 링크를 부탁하세요.
link-open = { $device } 열기
link-open-means = 이 브라우저가 { $store }의 이 기기가 됩니다.
link-open-button = { $device } 열기
link-used = 이미 사용한 링크입니다
link-used-how = 링크 하나로 브라우저 하나만 열 수 있습니다. Greetline을 다시 시작하면 새 링크가 나옵니다. 또는 링크를 사용한 브라우저에서 이 페이지를 여세요.

# The demo store
demo-banner = 데모: 여기 나오는 사람들은 실제 인물이 아닙니다
demo-banner-label = 이 데모에 대하여

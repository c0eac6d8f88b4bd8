# "Already checked in?" at the kiosk: fetched when somebody asks.

again-title = 몇 번이신가요?
again-hint = 번호표에 적힌 대로 눌러 주세요. 예: A12
again-number = 고객님의 번호
again-erase = 한 글자 지우기
again-letters = 문자
again-digits = 숫자
again-find = 내 순서 찾기
again-back = 뒤로
again-unknown = 오늘 대기 중인 { $number }번 고객님이 없습니다. 번호를 다시 확인하시거나 직원에게 말씀해 주세요.
again-quick = 조금 빨랐어요. 잠시 뒤 다시 해 주세요.
again-away = 지금은 시스템에 연결되지 않습니다. 직원에게 말씀해 주세요.
again-too-late = 이제는 바꿀 수 없습니다. 현재 상황은 다음과 같습니다.
again-place-of = 고객님의 순서, { $number }
again-change = 용무 바꾸기
again-change-title = 어떤 용무로 바꿔 드릴까요?
again-keeps = 순서와 번호는 그대로입니다.
again-more = 다른 내용 바꾸기
again-party = 인원
again-come = 언제 찾아뵐까요?
again-minutes =
    { $minutes ->
       *[other] { $minutes }분 뒤
    }
again-press = 제가 여기서 누를 때
again-leave-title = 대기를 그만두시겠어요?
again-leave-means = 뒤에 계신 분들의 순서가 앞당겨집니다.
again-leave-yes = 네, 그만둘게요
again-leave-no = 계속 기다릴게요
again-done = 완료

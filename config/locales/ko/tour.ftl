# The tour: one person, from the door to hello, on real pages side by side.

tour-title = 둘러보기
tour-open = 고객 한 분을, 입구에서 인사까지
tour-open-means = 이 브라우저 하나에 매장이 통째로 들어 있습니다: 입구, 키오스크, 태블릿 두 대, 휴대폰, 화면. 모두 실제 페이지입니다. 첫 인사까지 1분도 걸리지 않습니다.
tour-open-button = 둘러보기 시작
tour-used = 둘러보기가 이 브라우저에서 열려 있지 않습니다
tour-used-how = 링크 하나로 브라우저 하나만 열 수 있습니다. Greetline을 다시 시작하면 새 링크가 나옵니다. 또는 링크를 사용한 브라우저로 돌아가세요.
tour-no-script = 둘러보기에는 JavaScript가 필요합니다. 브라우저 설정에서 켜 주세요.
tour-skip-stage = 매장으로 이동
tour-steps = 일곱 단계
tour-stage = 매장
tour-cut = 매장 컴퓨터가 응답하지 않습니다. 계속 연결하고 있습니다.
tour-refused = 여기서는 둘러보기가 끝났습니다. 다른 브라우저에서 열렸거나 데모가 삭제되었습니다.
tour-said = 7단계 중 { $n }단계를 마쳤습니다: { $step }. { $what }

tour-nobody = 아직 아무도 들어오지 않았습니다
tour-somebody = 고객님
tour-line-door = 입구
tour-line-in-line = 대기
tour-line-hello = 인사
tour-line-with-you = 응대
tour-line-done = 마침

tour-state-done = 마침
tour-state-now = 지금
tour-state-left-out = 건너뜀
tour-state-ahead = 남음
tour-next = 다음: { $step }
tour-failed = 잘 되지 않았습니다. 잠시 뒤 다시 눌러 주세요.

tour-walk-in = 들어오기
tour-walk-in-do = 누군가 입구로 들어옵니다. 태블릿을 보세요. 누가 돌아보기도 전에 울립니다. 처음 누를 때 소리가 켜집니다.
tour-walk-in-button = 누군가 들어오기
tour-walk-in-done = 입구에서 누군가를 보았고 태블릿 두 대가 모두 압니다. 고리가 열려 있습니다: 아직 아무도 인사하지 않았습니다.

tour-check-in = 접수
tour-check-in-do = 키오스크에서 두 번 누릅니다: ‘{ $service }’, 그다음 ‘접수하기’. 이름도 전화번호도 필요 없습니다.
tour-check-in-joined = { $ticket }번은 방금 입구로 들어온 분입니다: 열린 고리는 두 개가 아니라 하나입니다.
tour-check-in-done = { $ticket }번이 대기 중이고 태블릿 두 대가 모두 압니다.

tour-ignore = 모른 척하기
tour-ignore-do = 아무도 누르지 않습니다. { $again }초 동안 응답이 없으면 알림이 커집니다: 비어 있는 모든 태블릿이 다시 울리며 알려 줍니다.
tour-ignore-in =
    { $seconds ->
       *[other] { $seconds }초 뒤
    }
tour-ignore-due = 이제 곧
tour-ignore-late = 이미 인사를 받았습니다. 다른 고객으로 다시 시작하고, 기다리시게 두세요.
tour-ignore-skip = 기다리지 않고 계속
tour-ignore-done = 아무도 응답하지 않아 알림이 커졌습니다: 태블릿 두 대에 그렇게 나타납니다. { $manager }초 뒤에는 매니저에게 알립니다.

tour-hello = 인사하기
tour-hello-do = 태블릿에서 ‘확인했어요’를 누르세요.
tour-hello-do-them = 태블릿에서 { $ticket }번의 ‘확인했어요’를 누르세요. 키오스크와 휴대폰, 화면에 바로 나타납니다.
tour-hello-done = { $staff } 님이 { $time } 만에 인사했습니다. 고리가 닫히고 시계가 멈췄으며, 고객님도 알고 있습니다.
tour-hello-door = 입구에서 인사를 받았습니다. 고리가 닫혔습니다.

tour-race = 둘이 동시에
tour-race-do = { $first } 님과 { $second } 님이 같은 순간에 같은 고객님께 갑니다.
tour-race-button = 둘 다 { $ticket }번의 ‘응대할게요’ 누르기
tour-race-done = { $ticket }번은 { $winner } 님이 더 빨랐습니다. { $loser } 님의 태블릿에 누구인지 나타납니다.
tour-race-busy = { $staff } 님이 { $ticket }번을 응대 중입니다. 먼저 그 태블릿에서 ‘완료’를 누르세요.
tour-race-nobody = 기다리는 분이 없습니다. 먼저 키오스크에서 접수하세요.
tour-race-plug = 먼저 다른 태블릿의 플러그를 다시 꽂으세요.

tour-plug = 플러그 뽑기
tour-plug-do = 영업 중에 { $second } 님의 태블릿 연결을 끊습니다. 예전 내용을 사실처럼 보여 주어서는 안 됩니다.
tour-plug-button = 플러그 뽑기
tour-plug-waiting = 끊겼습니다. 아직 멀쩡해 보이지만 6초만 두고 보세요.
tour-plug-red = { $red }초 만에 태블릿 전체가 빨개졌습니다. 잘못 믿을 일이 없습니다.
tour-plug-back = 다시 꽂기
tour-plug-coming = 돌아오는 중입니다.
tour-plug-measured = { $red }초 만에 빨개졌고, 다시 꽂은 뒤 { $back }초 만에 바로잡혔습니다.
tour-plug-done = 끊긴 동안 빨갰고, 저절로 바로잡혔습니다.

tour-record = 기록
tour-record-do = 고객님께 있었던 모든 일을 1초 단위로, 매니저가 보는 그대로 보여 줍니다.
tour-record-button = { $ticket }번의 기록 열기
tour-record-again = 다시 읽기
tour-record-nobody = 아직 들려 드릴 분이 없습니다. 먼저 키오스크에서 접수하세요.
tour-record-done = { $ticket }번에게 있었던 일입니다. 하루의 모든 수치가 이런 페이지로 이어집니다.

tour-finish = 들어온 분을 한 분도 놓치지 않습니다. 기록이 증명합니다.
tour-finish-next = 내 매장을 열려면 콘솔에 나온 다음 링크를 사용하세요.
tour-again = 다른 고객으로 다시 시작
tour-languages = 언어

tour-part-door = 입구
tour-part-kiosk = 키오스크
tour-part-first = { $staff } 님의 태블릿
tour-part-phone = 휴대폰
tour-part-screen = 대기실
tour-part-manager = 매니저
tour-to = 이동: { $name }
tour-enlarge = 크게 보기: { $name }
tour-door-camera = 카메라로 보기: 동영상 파일도 됩니다
tour-door-nobody = 입구에 아무도 없음
tour-door-count =
    { $count ->
       *[other] 입구에 { $count }명
    }
tour-phone-waits = 고객님의 휴대폰입니다. 키오스크에서 접수하면 번호표가 여기로 옵니다.

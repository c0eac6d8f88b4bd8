# The customer's own page, and the words of a ticket wherever it is shown.

ticket-headline-waiting = 접수되었습니다. 직원에게 알렸습니다.
ticket-headline-waiting-unalerted = 접수되었습니다. 카운터 직원에게도 말씀해 주세요.
ticket-headline-greeted = { $staff } 님이 고객님을 확인했습니다.
ticket-headline-called-desk = 고객님 차례입니다: { $desk }
ticket-headline-called-floor = { $staff } 님이 고객님께 가고 있습니다.
ticket-headline-serving = { $staff } 님이 도와드리고 있습니다.
ticket-headline-parked = 순서는 그대로입니다. 저희가 다시 찾아뵙겠습니다.
ticket-headline-parked-until = { $time }에 뵙겠습니다. 순서는 그대로입니다.
ticket-headline-served = 감사합니다.
ticket-headline-no-show = { $time }에 불러 드렸습니다. 아직 계신가요? 순서는 그대로입니다.
ticket-headline-left = 대기를 그만두셨습니다. 마음이 바뀌셨나요?
ticket-headline-nobody-came = 감사합니다. 직원에게 다시 알렸습니다.
ticket-headline-looking-until = 편하게 둘러보세요. { $time }쯤 찾아뵙겠습니다.
ticket-headline-looking-press = 편하게 둘러보세요. 알려 주시면 찾아뵙겠습니다.

ticket-place =
    { $ahead ->
        [0] 다음이 고객님 차례입니다.
       *[other] 앞에 { $ahead }팀이 있습니다.
    }
ticket-range =
    { $low ->
        [0] { $high ->
           *[other] 최대 { $high }분입니다.
        }
       *[other] 약 { $low }~{ $high }분입니다.
    }
ticket-range-moment = 곧 안내해 드립니다.
ticket-range-unknown = 얼마나 걸릴지 아직 알 수 없습니다.

ticket-step-door = 방문
ticket-step-in-line = 대기
ticket-step-hello = 인사
ticket-step-with-you = 응대
ticket-step-done = 마침

ticket-action-leave = 대기 그만두기
ticket-action-nobody-came = 아무도 안 왔나요? 알려 주세요
ticket-action-resume = 다시 대기하기
ticket-action-tell = 변경
ticket-action-now = 지금 와 주세요

ticket-change-called = { $time }: 고객님 차례입니다: { $desk }
ticket-change-coming = { $time }: { $staff } 님이 고객님께 가고 있습니다.
ticket-change-greeted = { $time }: { $staff } 님이 고객님을 확인했습니다.
ticket-change-went-first = { $ticket }번 고객님을 먼저 모셨습니다.
ticket-change-went-first-appointment = { $ticket }번 고객님을 먼저 모셨습니다: 예약하신 분입니다.
ticket-change-went-first-access = { $ticket }번 고객님을 먼저 모셨습니다: 배려가 필요한 분입니다.
ticket-change-went-first-returned = { $ticket }번 고객님을 먼저 모셨습니다: 먼저 오셨다가 다시 오신 분입니다.
ticket-change-went-first-long-wait = { $ticket }번 고객님을 먼저 모셨습니다: 아주 오래 기다리셨습니다.
ticket-change-went-first-lead = { $ticket }번 고객님을 먼저 모셨습니다: 저희 직원이 그렇게 정했습니다.
ticket-change-went-first-other-service = { $ticket }번 고객님을 먼저 모셨습니다: 다른 용무로 오신 분입니다.
ticket-change-went-first-not-their-skill = { $ticket }번 고객님을 먼저 모셨습니다: 다른 용무의 담당자가 비어 있었습니다.
ticket-change-went-first-waits-for = { $ticket }번 고객님을 먼저 모셨습니다: 고객님은 { $staff } 님이 모십니다.
ticket-change-went-first-language = { $ticket }번 고객님을 먼저 모셨습니다: 고객님의 언어를 하는 { $staff } 님이 모시러 갑니다.
ticket-change-went-first-level = { $ticket }번 고객님을 먼저 모셨습니다: 용무를 가장 잘 아는 { $staff } 님이 모시러 갑니다.
ticket-change-went-first-in-turn = { $ticket }번 고객님을 먼저 모셨습니다: 그분 차례였습니다.
ticket-change-went-first-chosen = { $ticket }번 고객님을 먼저 모셨습니다: { $staff } 님이 이미 응대하고 있었습니다.
ticket-change-went-first-looks-around = { $ticket }번 고객님을 먼저 모셨습니다: 고객님은 둘러보고 계셨습니다.
ticket-change-nobody-came = { $time }: 아무도 오지 않았다고 알려 주셨습니다. 직원에게 다시 알렸습니다.
ticket-change-back-in-line = { $time }: 다시 대기 중입니다.
ticket-change-passed-on = { $time }: 알맞은 담당자에게 넘겼습니다. 순서는 그대로입니다.
ticket-change-passed-on-to = { $time }: 이어서 { $staff } 님이 도와드립니다. 순서는 그대로입니다.
ticket-change-chosen-again = { $time }: 용무를 바꾸셨습니다. 순서는 그대로입니다.
ticket-change-handed-over = { $time }: { $staff } 님이 이어받습니다.
ticket-change-put-first = { $time }: 이제 먼저 모시겠습니다.
ticket-change-range = 예상 시간이 바뀌었습니다. 지금은 약 { $low }~{ $high }분입니다.

# The page around it
ticket-title = 번호표 { $ticket }
ticket-yours = 고객님의 번호표
ticket-way = 진행 순서
ticket-step-is-done = 완료
ticket-step-is-next = 다음
ticket-changes = 달라진 점
ticket-leave-ask = 대기를 그만두시겠어요?
ticket-leave-means = 뒤에 계신 분들의 순서가 앞당겨집니다.
ticket-leave-yes = 네, 그만둘게요
ticket-leave-no = 계속 기다릴게요
ticket-close = 닫기
ticket-cut-off = { $time }부터 새로 고쳐지지 않았습니다. 매장에 다시 연결하고 있습니다.
ticket-not-sent = 매장에 전달되지 않았습니다. 다시 눌러 주세요.
ticket-too-late = 이제는 바꿀 수 없습니다. 이 페이지가 현재 상황입니다.
ticket-unknown = 이 번호표는 더 이상 없습니다. 직원에게 말씀해 주세요.
ticket-languages = 언어
ticket-no-script = 이 페이지는 15초마다 저절로 새로 고쳐집니다.

# The staff board.

staff-title = 직원 현황판
staff-board-of = { $staff } 님의 현황판
staff-on-duty = 근무 중
staff-waiting-count =
    { $count ->
        [0] 대기 없음
       *[other] { $count }팀 대기
    }
staff-longest = 최장 { $ago }
staff-live = 실시간
staff-live-ms = 실시간 { $ms } ms
staff-connecting = 연결 중
staff-your-desk = 부를 곳
staff-any-desk = 빈 창구

staff-needs-you = 확인 필요
staff-with-you = 응대 중
staff-waiting = 대기
staff-with-colleagues = 동료가 응대 중
staff-just-gone = 방금 나가심

staff-needs-you-empty = 지금은 확인할 고객님이 없어요.
staff-needs-you-empty-why = 키오스크에서 접수하거나 입구로 들어온 고객님이 여기에 나타나고 이 태블릿이 울려요.
staff-with-you-empty = 응대 중인 고객님이 없어요.
staff-with-you-empty-why = 부르거나 찾아간 고객님은 ‘완료’를 누를 때까지 여기에 남아 있어요.
staff-waiting-empty = 기다리는 고객님이 없어요.
staff-nobody-else-empty = 더 기다리는 고객님이 없어요.
staff-waiting-empty-why = 접수하거나 직접 추가한 고객님이 여기에 나타나요.

staff-kiosk = { $device }: 직원을 찾으세요
staff-not-greeted = 아직 아무도 인사하지 않았어요
staff-nobody-answered = 아직 대기 중 · 아무도 응답하지 않았어요
staff-nobody-alerted = 오셨을 때 아무에게도 알리지 못했어요
staff-promise-risk = 안내한 시간을 곧 넘겨요
staff-promise-broken = 안내한 시간을 넘겼어요
staff-hello-all = { $count }명 모두에게 인사
staff-nobody-came = 아무도 안 왔다고 하세요
staff-seen-by = { $staff } 님이 확인
staff-seen-by-you = 내가 확인
staff-help-wanted = 도움 요청
staff-asks-for-help = { $staff } 님이 도움을 요청해요
staff-called-to = 호출: { $desk }
staff-on-your-way = 가는 중
staff-called-times = { $count }번 호출
staff-is-with-you = 응대 중
staff-set-aside = { $time }부터 보류
staff-with = { $staff } 님이 응대 중
staff-called-by = { $staff } 님이 호출
staff-aside-by = { $staff } 님이 보류
staff-door =
    { $count ->
        [2] 입구에 두 분
       *[other] 입구에 { $count }명
    }
staff-people =
    { $count ->
       *[other] { $count }명
    }
staff-told = 안내 { $range }
staff-why-you = 나에게 온 이유: { $reasons }
staff-you-speak = { $language } 가능
staff-priority = 우선
staff-wait = { $minutes }분
staff-wait-of = { $minutes }분 (안내 { $low }~{ $high }분)
staff-wait-past = { $minutes }분, 안내 { $low }~{ $high }분 초과
staff-gone-left = 나가심 { $time }
staff-gone-no-show = 안 오심 { $time }

staff-glance =
    { $count ->
       *[other] 새로 { $count }건
    }
staff-glance-seen = 내가 확인 { $count }건
staff-glance-show = 보기
staff-glance-hide = 숨기기

staff-greet = 확인했어요
staff-serve = 응대할게요
staff-call = 호출
staff-recall = 다시 호출
staff-finish = 완료
staff-finish-next = 완료 후 다음
staff-park = 나중에
staff-resume = 다시 부르기
staff-decline = 제가 아니에요
staff-help = 도와주세요
staff-no-show = 안 오심
staff-leave = 나가심
staff-dismiss = 고객 아님
staff-coming = 갈게요
staff-more = 더 보기
staff-undo = 되돌리기
staff-again = 다시 하기
staff-close = 닫기
staff-next = 다음 고객
staff-add = 고객 추가

staff-fact-arrived = 대기 시작
staff-fact-door = 들어온 시각
staff-fact-service = 용무
staff-fact-party = 인원
staff-fact-language = 언어
staff-fact-note = 고객님 말씀
staff-fact-told = 안내한 시간
staff-fact-seen = 확인한 직원
staff-fact-why = 알아 둘 점

staff-add-title = 대기에 고객 추가
staff-add-service = 어떤 용무인가요?
staff-add-name = 이름 (원하시면)
staff-add-party = 몇 분인가요?
staff-add-fewer = 한 명 빼기
staff-add-more = 한 명 더하기
staff-add-put = 목록에 넣기
staff-add-cancel = 취소

staff-did-greet = { $ticket }번 고객님을 확인했어요.
staff-did-serve = { $ticket }번 고객님을 응대 중이에요.
staff-did-call = { $ticket }번 고객님을 호출했어요: { $desk }
staff-did-call-floor = { $ticket }번 고객님께 가는 중이에요.
staff-did-recall = { $ticket }번 고객님을 다시 호출했어요.
staff-did-finish = { $ticket }번: 완료했어요.
staff-did-park = { $ticket }번 고객님을 나중으로 보류했어요.
staff-did-resume = { $ticket }번 고객님이 돌아왔어요.
staff-did-decline = { $ticket }번 고객님은 다른 동료를 기다려요.
staff-did-help = 동료들에게 { $ticket }번 고객님을 도와 달라고 했어요.
staff-did-no-show = { $ticket }번 고객님이 오지 않았어요.
staff-did-leave = { $ticket }번 고객님이 나가셨어요.
staff-did-add = { $ticket }번 고객님을 목록에 넣었어요.
staff-did-undo = 되돌렸어요: { $ticket }번 고객님은 이전 상태예요.
staff-did-hello-all = 입구의 { $count }명에게 인사했어요.
staff-did-coming = { $ticket }번 고객님을 도우러 가는 중이에요.
staff-did-door-greet = 입구의 고객님을 확인했어요.
staff-did-door-dismiss = 고객 아님: 더는 아무에게도 알리지 않아요.
staff-did-door-coming = 가고 있다는 것을 고객님이 볼 수 있어요.
staff-nobody-waits = 나를 기다리는 고객님이 없어요.

staff-say-checked-in = { $ticket }번 고객님이 접수했어요 · 아직 아무도 인사하지 않았어요.
staff-say-door = 입구에 누가 왔어요.
staff-say-nobody-came = { $ticket }번 고객님이 아무도 안 왔다고 하세요.
staff-say-help = { $staff } 님이 { $ticket }번 고객님 응대에 도움을 요청해요.
staff-say-greeted = { $ticket }번: { $staff } 님이 확인했어요.
staff-say-called = { $ticket }번 고객님 호출: { $desk }
staff-say-called-floor = { $staff } 님이 { $ticket }번 고객님께 가는 중이에요.
staff-say-served = { $ticket }번 고객님은 { $staff } 님이 응대 중이에요.
staff-say-left = { $ticket }번 고객님이 나가셨어요.
staff-say-no-show = { $ticket }번 고객님이 오지 않았어요.
staff-say-nobody-answered = { $ticket }번 고객님이 아직 대기 중이에요 · 아무도 응답하지 않았어요.
staff-say-coming = { $staff } 님이 { $ticket }번 고객님을 도우러 와요.
staff-say-many = 변경 { $count }건. { $waiting }팀 대기.

staff-cut-off = 이 태블릿은 { $time }부터 연결이 끊겼어요.
staff-cut-off-why = 지금 보이는 내용은 예전 것이에요. 다른 태블릿을 쓰세요.
staff-cut-off-trying = 계속 연결하고 있어요. 연결되면 현황판이 저절로 맞춰져요.
staff-signed-out = 이 태블릿은 로그아웃되었어요.
staff-signed-out-why = 지금 보이는 내용은 예전 것이에요. Greetline을 관리하는 분에게 다시 연결해 달라고 하세요.
staff-tablet-asleep = 절전 중이라 울릴 수 없어요: { $names }
staff-tablets-asleep = 절전 중이라 울릴 수 없어요: { $names }
staff-sound-off = 이 태블릿은 아직 울릴 수 없어요.
staff-sound-on = 눌러서 소리 켜기
staff-slept = 이 태블릿은 { $from }부터 { $to }까지 절전 상태였어요. 그동안 알림을 받지 못했어요.
staff-slept-how = 화면 자동 잠금을 ‘안 함’으로 바꿔 주세요.
staff-awake-missing = 이 주소에서는 화면을 계속 켜 둘 수 없어요. 화면 자동 잠금을 ‘안 함’으로 바꿔 주세요.
staff-understood = 알겠어요
staff-muted = 소리가 나지 않아요: { $names }
staff-kiosk-refused = { $ticket }번 고객님이 대기에 들어가지 못했어요({ $name }). 고객님을 찾아 주세요.
staff-kiosk-renumbered = { $ticket }번({ $name })이 이제 { $now }번이에요. 고객님께 알려 주세요.
staff-kiosk-cut-off = { $names } 연결이 끊겼어요. 접수는 거기에 저장돼요.
staff-kiosks-cut-off = { $names } 연결이 끊겼어요. 접수는 거기에 저장돼요.
staff-muted-many = 소리가 나지 않아요: { $names }
staff-no-script = 현황판에는 JavaScript가 필요해요. 브라우저 설정에서 켜 주세요.

# Signing in
sign-in-title = 로그인
sign-in-who = 누구세요?
sign-in-nobody = 아직 로그인할 수 있는 사람이 없어요
sign-in-nobody-why = 매니저가 각자에게 PIN을 만들어 주면 여기에 이름이 나타나요.
sign-in-hello = { $staff } 님, 안녕하세요
sign-in-pin = PIN 여섯 자리
sign-in-digits = 6자리 중 { $count }자리
sign-in-other = 다른 사람
sign-in-delete = 지우기
sign-in-checking = 확인 중
sign-in-wrong =
    { $count ->
       *[other] PIN이 맞지 않아요. { $count }번 더 해 볼 수 있어요.
    }
sign-in-locked = 너무 여러 번 틀렸어요. { $time }에 다시 하거나 매니저에게 새 PIN을 부탁하세요.
sign-in-taken = { $staff } 님이 여기에 로그인해 있어요.
sign-in-waiting =
    { $count ->
       *[other] { $count }팀이 대기 중인데 아무도 인사하지 않았어요
    }
sign-in-cut-off-why = 지금은 로그인할 수 없어요. 다른 태블릿을 쓰세요.
sign-in-refused-why = Greetline을 관리하는 분에게 다시 연결해 달라고 하세요.
staff-on-break = 휴식 중
staff-on-break-means = 휴식 중이에요. 고객님이 배정되지 않아요.
staff-take-break = 휴식하기
staff-back = 돌아왔어요
staff-sign-out = 로그아웃
staff-pin-locked = PIN을 너무 여러 번 틀렸어요: { $staff } 님은 { $time }까지 { $device }에서 로그인할 수 없어요.
# The whole floor
staff-accept = 제가 맡을게요
staff-refuse = 지금은 어려워요
staff-keep = 계속 맡기
staff-still-here = 아직 응대 중
staff-when = 언제 돌아오시나요?
staff-way-pass = 넘기기
staff-way-later = 나중에, 시간 정하기
staff-way-helper = 동료 한 명에게 부탁
staff-way-adviser = 같은 담당자
staff-way-also = 다른 용무도
staff-way-need = 좌석 등 배려
staff-way-ask = 고객님께 질문
staff-way-first = 먼저 모시기
staff-ask-pass = 누구에게 넘길까요?
staff-ask-later = 언제 다시 오시면 될까요?
staff-ask-helper = 누가 도울까요?
staff-ask-adviser = 어느 담당자를 찾으세요?
staff-ask-also = 다른 용무는 무엇인가요?
staff-ask-need = 무엇이 필요하세요?
staff-ask-ask = 무엇을 여쭤볼까요?
staff-ask-first = 왜 먼저 모시나요?
staff-ways-back = 뒤로
staff-adviser-any = 아무 동료나
staff-later-in = { $minutes }분 뒤 · { $time }
staff-need-seat = 좌석 필요
staff-need-quiet = 조용한 곳 필요
staff-need-step-free = 계단 없는 길 필요
staff-need-interpreter = 통역 필요
staff-need-wheelchair = 휠체어 사용
staff-looks-later = { $time }까지 둘러보심
staff-looks-press = 둘러보다가 부르심
staff-asked-after = 아직 둘러보시나요? 한동안 아무도 여쭤보지 않았어요
staff-ready = 다 둘러보고 지금 직원을 찾으세요
staff-find-me = 고객님 찾는 방법
staff-ask-save = 저장
staff-reason-upset = 언짢아하심
staff-reason-wrong-line = 다른 줄에 서 계셨음
staff-reason-quick = 금방 끝남
staff-reason-unwell = 몸이 불편하심
staff-reason-appointment-lost = 매장에서 예약을 놓침
staff-reason-other = 다른 이유
staff-why-first = { $staff } 님이 먼저 모시도록 함: { $reason }
staff-why-appointment = 예약 { $time }
staff-why-returned = 차례가 이미 왔던 분
staff-first-undo = 원래 순서로
staff-waits-for = { $staff } 님을 기다림
staff-passed-by = { $staff } 님이 넘김
staff-then = 이어서 { $services }
staff-offer = { $staff } 님이 맡아 달라고 해요
staff-passed-to-you = { $staff } 님이 나에게 넘겼어요
staff-asked-for-you = 나를 찾으세요
staff-due-back = 다시 오실 시간이에요 (약속 { $time })
staff-back-at = { $time }에 다시 오심
staff-offered-to = { $staff } 님에게 맡아 달라고 했어요
staff-still-with-them = 아직 응대 중인가요?
staff-done-and-take = { $ticket }번 완료, { $next }번 응대
staff-did-transfer = { $ticket }번 고객님을 넘겼어요. 순서는 그대로예요.
staff-did-hand-over = { $staff } 님에게 { $ticket }번 고객님을 맡아 달라고 했어요.
staff-did-accept = 이제 { $ticket }번 고객님을 맡았어요.
staff-did-refuse = { $ticket }번 고객님은 그대로예요.
staff-did-reorder = { $ticket }번: 순서를 바꿨어요.
staff-did-same-adviser = { $ticket }번: 찾으시는 담당자를 적어 두었어요.
staff-did-add-service = { $ticket }번: 적어 두었어요. 하나씩 차례로 해요.
staff-did-need = { $ticket }번: 필요한 것을 적어 두었어요.
staff-did-tell = 적어 두었어요.
staff-did-still-here = { $ticket }번 고객님을 아직 응대 중이에요.
staff-did-help-one = { $staff } 님에게 { $ticket }번 고객님을 도와 달라고 했어요.
staff-expected = 오늘 올 고객
staff-expected-here = 오심
staff-expected-missed = 안 오심
staff-expected-somebody = 고객님
staff-expected-all = 예약
staff-skip-lead = { $ticket } (책임자가 먼저 모심)
staff-skip-long-wait = { $ticket } (아주 오래 기다림)
staff-skip-appointment = { $ticket } (예약 있음)
staff-skip-access = { $ticket } (먼저 모셔야 함)
staff-skip-returned = { $ticket } (차례가 이미 왔던 분)
staff-skip-in-turn = { $ticket } (차례였음)
staff-skip-chosen = { $ticket } (동료가 맡음)
staff-skip-other-service = { $ticket } (다른 용무)
staff-skip-not-their-skill = { $ticket } (다른 전문이 필요)
staff-skip-waits-for = { $ticket } (담당자를 기다림)
staff-skip-looks-around = { $ticket } (둘러보는 중)
staff-skip-language = { $ticket } (언어가 통하는 동료에게)
staff-skip-level = { $ticket } (더 잘 아는 동료에게)
staff-passed-over = 건너뛴 번호: { $names }

# The door's camera
staff-camera =
    { $state ->
        [dark] { $time }부터 입구 카메라가 너무 어두워요
        [covered] { $time }부터 입구 카메라가 가려져 있어요
        [defocused] { $time }부터 입구 카메라가 흐릿해요
        [moved] 입구 카메라가 움직였어요: { $time }부터 세지 않아요
        [slow] { $time }부터 입구 카메라가 느려서 놓칠 수 있어요
       *[other] { $time }부터 입구 카메라에 아무것도 보이지 않아요
    }
staff-step = 제가 입구를 지나가요
staff-did-step = 지나가세요: 다음에 입구를 지나는 사람은 본인이에요.

# A kiosk out of which no ticket on paper comes
staff-printer = 번호표가 인쇄되지 않아요: { $names }

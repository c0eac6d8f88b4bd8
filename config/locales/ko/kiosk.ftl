# The check-in kiosk.

kiosk-title = 접수
kiosk-welcome = 무엇을 도와드릴까요?
kiosk-empty = 아직 선택할 수 있는 항목이 없습니다. 직원에게 말씀해 주세요.
kiosk-private = 개인적인 용무
kiosk-more = 다른 용무
kiosk-range =
    { $low ->
        [0] { $high ->
           *[other] 최대 { $high }분
        }
       *[other] 약 { $low }~{ $high }분
    }
kiosk-range-moment = 곧 안내
kiosk-range-unknown = 아직 알 수 없음
kiosk-languages = 언어
kiosk-more-languages = 다른 언어
kiosk-language-away = 시스템에 연결되지 않아 언어가 그대로 유지됩니다.

kiosk-how-many = 모두 몇 분이세요?
kiosk-party =
    { $count ->
       *[other] 명
    }
kiosk-one-fewer = 한 명 빼기
kiosk-one-more = 한 명 더하기
kiosk-name = 이름 (원하시면)
kiosk-name-why = 불러 드릴 때 씁니다. 내일 지워집니다.
kiosk-answer-first = 먼저 답해 주실 질문이 하나 있습니다.
kiosk-check-in = 접수하기
kiosk-back = 뒤로

kiosk-sending = 접수하고 있습니다
kiosk-counter = 카운터 직원에게도 말씀해 주세요.
kiosk-saved-title = 이 기기에 저장했습니다
kiosk-saved = 시스템에 연결되지 않습니다. 접수 내용은 이 기기에 저장되어 있으며, 연결되는 대로 보냅니다. 카운터 직원에게도 말씀해 주세요.
kiosk-unsaved = 아직 시스템에 연결되지 않습니다.
kiosk-renumbered = 연결이 끊긴 동안 { $old }번을 드렸습니다. 이제 고객님의 번호는 { $number }번입니다.
kiosk-not-signed-in = 지금은 이 화면에서 접수할 수 없습니다.
kiosk-cut-off = 지금은 시스템에 연결되지 않지만 접수하실 수 있습니다. 이 기기에 저장했다가 나중에 보냅니다.
kiosk-refused = 이대로는 접수되지 않았습니다. 내용을 바꿔 다시 접수하시거나 카운터에 말씀해 주세요.
kiosk-refused-name = 이 이름은 쓸 수 없습니다. 줄이거나 비워 두세요.
kiosk-refused-answer = 답을 다시 한번 확인해 주세요.
kiosk-refused-party-size = 1명에서 12명까지 선택해 주세요.
kiosk-refused-service = 더는 제공하지 않는 용무입니다. 다시 선택해 주세요.

kiosk-your-ticket = 고객님의 번호표
kiosk-way = 진행 순서
kiosk-step-is-done = 완료
kiosk-step-in-line = 대기
kiosk-step-hello = 인사
kiosk-step-with-you = 응대
kiosk-step-done = 마침
kiosk-on-list = 접수되었습니다.
kiosk-follow = 휴대폰으로 순서 보기
kiosk-follow-how = 앱도 전화번호도 필요 없습니다.
kiosk-keep-showing = 계속 보기
kiosk-next-person = 다음 분
kiosk-start-over = 처음으로

kiosk-still-there = 아직 이용 중이세요?
kiosk-starts-over =
    { $seconds ->
       *[other] { $seconds }초 뒤에 처음 화면으로 돌아갑니다.
    }
kiosk-still-here = 이용 중이에요
kiosk-have-appointment = 예약했어요
kiosk-again = 이미 접수하셨나요?
kiosk-appointment = 고객님의 예약
kiosk-appointment-ask = 이름 또는 예약 시간
kiosk-appointment-find = 찾기
kiosk-appointment-at = { $time } 예약
kiosk-appointment-none = 예약을 찾지 못했습니다. 시간으로 찾아보시거나, 뒤로 가서 용무를 선택해 주세요.
kiosk-appointment-away = 시스템에 연결되지 않습니다. 뒤로 가서 용무를 선택하시거나 직원에게 말씀해 주세요.
kiosk-refused-appointment = 이미 접수된 예약입니다. 용무를 선택하시거나 직원에게 말씀해 주세요.
kiosk-preview = 미리 보기 화면입니다. 여기서는 접수되지 않습니다.
kiosk-aloud = 소리 내어 읽기
kiosk-aids = 화면 이용 도움
kiosk-person = 직원 부르기

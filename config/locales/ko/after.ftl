# What may be told once somebody is in line, at the kiosk and on the phone: fetched when it is offered.

after-looking = 둘러보고 계신가요?
after-now = 지금 와 주세요
after-need = 좌석 등 배려
after-more = 더 알려 주기
after-others = 다른 것
after-come-title = 언제 찾아뵐까요?
after-come-hint = 순서는 그대로입니다.
after-come-minutes =
    { $minutes ->
       *[other] { $minutes }분 뒤
    }
after-come-press = 제가 알릴 때
after-need-title = 무엇이 필요하세요?
after-need-hint = 저희 직원만 봅니다. 내일 지워집니다.
after-need-seat = 좌석
after-need-quiet = 조용한 곳
after-need-step-free = 계단 없는 길
after-need-wheelchair = 휠체어를 써요
after-need-interpreter = 통역
after-more-title = 무엇을 알려 주시겠어요?
after-more-hint = 원하실 때만 적어 주세요. 순서는 그대로입니다.
after-if-you-like = 원하실 때만 답해 주세요.
after-find = 저를 찾는 방법
after-find-hint = 예: 파란 스카프, 창가. 용무가 끝나면 바로 지워집니다.
after-note = 하고 싶은 말
after-note-hint = 직원이 찾아뵙기 전에 읽습니다. 내일 지워집니다.
after-party = 인원
after-party-title = 모두 몇 분이세요?
after-people =
    { $count ->
       *[other] 명
    }
after-one-fewer = 한 명 빼기
after-one-more = 한 명 더하기
after-back = 뒤로
after-done = 완료
after-kept = 감사합니다. 적어 두었습니다.
after-too-late = 이제는 바꿀 수 없습니다. 도와드리고 있는 직원에게 말씀해 주세요.
after-away = 지금은 시스템에 연결되지 않습니다. 잠시 뒤 다시 하시거나 직원에게 말씀해 주세요.
after-fault = 이대로는 받을 수 없습니다. 다르게 적어 주세요.
after-fault-a-phone = 전화번호를 적어 주세요. 예: +49 30 123456
after-fault-an-email = 이메일 주소를 적어 주세요. 예: name@example.com
after-fault-a-number = 숫자를 적어 주세요. 예: 2
after-fault-a-date = 날짜를 선택해 주세요.
after-fault-one-of-these = 이 중에서 선택해 주세요.
after-fault-too-long = 조금 더 짧게 적어 주세요.

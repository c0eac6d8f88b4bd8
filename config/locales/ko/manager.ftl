# The manager's page. It speaks of people, never of visits.

manager-title = 운영 현황
manager-day = 하루 현황
manager-log = 고객
manager-devices = 기기
manager-setup = 설정
manager-expected = 예약
manager-skip = 수치로 이동
manager-from = 시작일
manager-to = 종료일
manager-show = 보기
manager-today = 오늘
manager-week = 7일
manager-month = 4주
manager-previous = 이전
manager-next = 다음
manager-other = 다른 날
manager-so-far = 지금까지
manager-date = { DATETIME($day, dateStyle: "full") }
manager-date-short = { DATETIME($day, dateStyle: "medium") }
manager-dates = { DATETIME($first, dateStyle: "long") }부터 { DATETIME($last, dateStyle: "long") }까지
manager-private = 매니저용입니다. 번호표만 나오고 고객 이름은 나오지 않습니다.

# Numbers and spans, as spoken
number = { $n }
percent = { NUMBER($share, style: "percent") }
span-none = 1초 미만
span-s = { $s }초
span-min = { $min }분
span-min-s = { $min }분 { $s }초
span-h = { $h }시간
span-h-min = { $h }시간 { $min }분
range-of = { $low }~{ $high }

# The sentence
sentence-nobody = 아무도 오지 않았습니다.
sentence-nobody-today = 오늘은 아직 아무도 오지 않았습니다.
sentence-nobody-ahead = 아직 오지 않은 날입니다.
sentence-nobody-how = 누군가 키오스크나 휴대폰으로, 또는 직원을 통해 접수하면 이날의 이야기가 여기에 나옵니다.
sentence-greeted-door = { $came }명 중 { $greeted }명이 인사를 받았습니다. 절반은 들어온 뒤 { $half } 안에, 열에 아홉은 { $most } 안에 받았습니다.
sentence-greeted-kiosk = { $came }명 중 { $greeted }명이 인사를 받았습니다. 절반은 접수한 뒤 { $half } 안에, 열에 아홉은 { $most } 안에 받았습니다.
sentence-greeted-phone = { $came }명 중 { $greeted }명이 인사를 받았습니다. 절반은 휴대폰으로 접수한 뒤 { $half } 안에, 열에 아홉은 { $most } 안에 받았습니다.
sentence-greeted-staff = { $came }명 중 { $greeted }명이 인사를 받았습니다. 절반은 목록에 오른 뒤 { $half } 안에, 열에 아홉은 { $most } 안에 받았습니다.
sentence-few = { $came }명 중 { $greeted }명이 인사를 받았습니다. 가장 늦은 경우는 { $longest } 뒤였습니다.
sentence-nobody-greeted = { $came ->
    [1] 한 명이 왔고 아무도 인사하지 않았습니다.
   *[other] { $came }명이 왔고 아무에게도 인사하지 않았습니다.
}
sentence-came = { $came ->
   *[other] { $came }명이 왔습니다.
}
sentence-waits = { $came }명이 왔습니다. 절반은 { $half } 안에, 열에 아홉은 { $most } 안에 호출했습니다.
sentence-waits-half = { $came }명이 왔습니다. 절반은 { $half } 안에 호출했습니다.
sentence-censored = { $left ->
   *[other] 나간 { $left }명은 적어도 그때까지 기다린 것으로 셉니다.
}
sentence-kept = { $promises ->
    [1] 시간을 안내한 한 명은 그 시간 안에 호출했습니다.
   *[other] 시간을 안내한 { $promises }명 모두 그 시간 안에 호출했습니다.
}
sentence-broke = { $time }에 ‘{ $service }’에서 밀렸습니다: { $n }명이 안내보다 오래 기다렸습니다.
sentence-broke-day = { DATETIME($day, dateStyle: "long") } { $time }에 ‘{ $service }’에서 가장 많이 밀렸습니다: { $n }명이 안내보다 오래 기다렸습니다.
sentence-broke-scattered = { $n ->
    [1] 한 명이 안내보다 오래 기다렸습니다.
   *[other] { $n }명이 서로 다른 시간에 안내보다 오래 기다렸습니다.
}
sentence-slow = { $time }에 ‘{ $service }’에서 가장 느렸습니다: { $n }명이 { $target }보다 오래 기다렸습니다.
sentence-slow-day = { DATETIME($day, dateStyle: "long") } { $time }에 ‘{ $service }’에서 가장 느렸습니다: { $n }명이 { $target }보다 오래 기다렸습니다.
sentence-slow-scattered = { $n ->
    [1] 한 명이 { $target }보다 오래 기다렸습니다.
   *[other] { $n }명이 서로 다른 시간에 { $target }보다 오래 기다렸습니다.
}
sentence-open = { $n ->
   *[other] 지금 { $n }명이 매장에 있습니다.
}
sentence-open-past = { $n ->
   *[other] { $n }명은 완료로 표시되지 않았습니다.
}
see-them = { $n ->
    [1] 보기 →
   *[other] { $n }명 보기 →
}

# The five figures, each with how it is counted
figure-noticed = 인사까지
figure-waited = 대기 시간
figure-with-us = 응대 시간
figure-gone = 응대 못 받고 나감
figure-in-time = 제때 응대
figure-none = –
figure-too-few = 너무 적음
figure-too-few-why = { $n ->
    [0] 아직 아무도 없습니다. 20명부터 여기에 나옵니다.
    [1] 한 명, { $longest }. 20명부터 여기에 나옵니다.
   *[other] { $n }명, 최장 { $longest }. 20명부터 여기에 나옵니다.
}
figure-half = { $n }명 중 절반, 열에 아홉은 { $most }
figure-half-only = { $n }명 중 절반
figure-most-unknown = 나간 사람이 많아 열에 아홉은 말할 수 없음
figure-unknown-greetings = 가져온 기록에는 누가 인사를 받았는지 없습니다.
figure-denied = { $n ->
   *[other] { $n }명이 아무도 안 왔다고 함. 그 첫인사로 셈하면 { $half }
}
figure-denied-few = { $n ->
   *[other] { $n }명이 아무도 안 왔다고 함
}
figure-censored = { $n ->
   *[other] { $n }명은 호출되지 않아, 머문 시간만큼으로 셈
}
figure-gone-of = { $n }명 중
figure-left = { $n ->
    [0] 차례 전에 나간 사람 없음
   *[other] { $n }명이 차례 전에 나감
}
figure-no-show = { $n ->
    [0] 호출한 분은 모두 옴
   *[other] { $n }명이 호출에 오지 않음
}
figure-within = { $n }명 중 { $within }명이 { $target } 안
figure-promises = 안내한 시간을 지킨 경우: { $n }명 중 { $kept }명
figure-promises-none = 시간을 안내한 사람이 없음
basis-door = 입구로 들어옴
basis-kiosk = 키오스크에서 접수
basis-phone = 휴대폰으로 접수
basis-staff = 직원이 목록에 넣음
basis-half-door = 입구 { $half }, { $n }명 중 절반
basis-half-kiosk = 키오스크 { $half }, { $n }명 중 절반
basis-half-phone = 휴대폰 { $half }, { $n }명 중 절반
basis-half-staff = 직원 { $half }, { $n }명 중 절반
basis-few-door = 입구 { $n }명: 너무 적음
basis-few-kiosk = 키오스크 { $n }명: 너무 적음
basis-few-phone = 휴대폰 { $n }명: 너무 적음
basis-few-staff = 직원 { $n }명: 너무 적음
measure-wait = 접수부터 첫 호출까지, 호출이 없으면 응대를 시작할 때까지. 호출되지 않은 분은 머문 시간만큼으로 셉니다(Kaplan–Meier).
measure-handle = 응대를 시작해 완료할 때까지, 보류한 시간은 뺍니다.
measure-service-level = 왔다가 지금은 매장에 없는 모든 분(나간 분 포함) 중 목표 시간 안에 응대한 분.
measure-promises = 호출한 분과 이미 더 오래 기다린 분 중, 안내한 시간 안에 호출한 분. 그 시간이 다 되기 전에 나간 분은 어느 쪽에도 세지 않습니다.
measure-greet-door = 입구로 들어와 인사까지.
measure-greet-kiosk = 키오스크에서 접수해 인사까지.
measure-greet-phone = 휴대폰으로 접수해 인사까지.
measure-greet-staff = 직원이 목록에 넣은 뒤 인사까지.
measure-greet-first-door = 입구로 들어와 첫인사까지. 아무도 안 왔다고 하신 경우도 포함합니다.
measure-greet-first-kiosk = 키오스크에서 접수해 첫인사까지. 아무도 안 왔다고 하신 경우도 포함합니다.
measure-greet-first-phone = 휴대폰으로 접수해 첫인사까지. 아무도 안 왔다고 하신 경우도 포함합니다.
measure-greet-first-staff = 목록에 오른 뒤 첫인사까지. 아무도 안 왔다고 하신 경우도 포함합니다.

# The way through the shop
way-title = 입구에서 마칠 때까지
way-door = 입구로 들어옴
way-came = 접수
way-hello = 인사 받음
way-with-us = 응대
way-done = 완료
way-unnoticed = { $n ->
   *[other] 입구에서 아무도 알아채지 못한 { $n }명
}
way-left = { $n ->
   *[other] { $n }명이 나감
}
way-no-show = { $n ->
   *[other] { $n }명이 호출에 오지 않음
}
way-open = { $n ->
   *[other] { $n }명이 아직 매장에 있음
}

# Hours, days, services
hours-title = 하루 동안
days-title = 날짜별
hours-again = 시간대별
services-title = 용무별
chart-dots = 점 하나가 한 명이며, 높을수록 오래 기다렸습니다.
chart-bars = 절반(눈금)부터 열에 아홉(막대 끝)까지입니다.
chart-hollow = 빈 동그라미는 차례 전에 나갔습니다.
chart-amber = 호박색은 안내보다 오래 기다렸습니다.
chart-amber-target = 호박색은 { $target }보다 오래 기다렸습니다.
chart-target = 점선은 목표인 { $target }입니다.
col-hour = 시간대
col-day = 날짜
col-service = 용무
col-came = 방문
col-noticed = 인사까지, 절반
col-waited = 대기, 절반
col-most = 열에 아홉
col-longest = 최장
col-with-us = 응대, 절반
col-left = 나감
col-broken = 안내보다 오래
col-over-target = { $target } 초과
few-note = 절반과 열에 아홉은 20명부터 나옵니다. 그보다 적으면 우연에 가깝습니다.

# People to look at
people-title = 살펴볼 고객
people-longest = 가장 오래 기다림
people-left = 나갔거나 오지 않음
people-left-none = 나간 사람이 없습니다.
people-never = 아무도 인사하지 않음
people-never-none = 모두 인사를 받았습니다.
people-all = { $n }명 모두 →
people-everybody = 모두, 오래 기다린 순 →
person-told = 안내 { $range }
person-didnt-come = 안 옴

# The log
log-title = { $n ->
    [0] 해당 없음
   *[other] { $n }명
}
log-all = 모두 보기
log-filter = 골라 보기
log-any = 전체
log-service = 용무
log-outcome = 결과
log-hour = 시간대
log-hello = 인사
log-more = 더 보기 →
log-start = ← 처음부터
log-empty = 고른 조건에 맞는 사람이 없습니다. 조건을 줄이거나 다른 날을 골라 주세요.
outcome-served = 완료
outcome-left = 나감
outcome-no_show = 안 옴
outcome-open = 아직 매장에 있음
outcome-closed = 이제 매장에 없음
outcome-gone = 나갔거나 안 옴
greeted-yes = 인사 받음
greeted-never = 인사 받지 못함
greeted-denied = 아무도 안 왔다고 함
wait-known = 호출됨
wait-censored = 호출되지 않음
wait-over_target = { $target }보다 오래 기다림
promise-kept = 안내한 시간 안에 호출
promise-broken = 안내보다 오래 기다림
level-within = { $target } 안에 응대
level-missed = { $target } 안에 응대하지 못함
order-longest = 오래 기다린 순
order-newest = 최신순
col-ticket = 번호표
col-came-at = 온 시각
col-line = 진행
col-ended = 끝난 시각
col-staff = 담당
col-told = 안내

reached-with_us = 응대받음

# One person
person-title = { $ticket }번: { $time }에 ‘{ $service }’ 용무로 왔습니다.
person-greeted = { $span } 뒤에 인사를 받았습니다.
person-not-greeted = 아무도 인사하지 않았습니다.
person-waiting = 아직 대기 중이며, 지금까지 { $span }입니다.
person-called = { $span } 뒤에 호출했습니다.
person-met = { $span } 뒤에 응대를 시작했습니다.
person-with = { $staff } 님이 { $span } 동안 응대했습니다.
person-with-nobody = { $span } 동안 응대했습니다.
person-with-now = 지금 { $staff } 님이 응대 중입니다.
person-left = { $span } 뒤에 나갔습니다.
person-no-show = 호출했지만 오지 않았습니다.
person-promise-kept = { $range } 걸린다고 안내했고, 지켰습니다.
person-promise-broken = { $range } 걸린다고 안내했지만 더 걸렸습니다.
person-promise = { $range } 걸린다고 안내했습니다.
person-promise-none = 얼마나 걸릴지 말씀드리지 못했습니다.
person-imported = 가져온 기록이며, 이 이상의 내용은 없습니다.
person-back = ← { $day }
person-events = 누가 언제 무엇을 했나
step-door = 들어옴
step-came = 접수
step-called = 호출
step-with-us = 응대
step-left = 나감
step-no-show = 안 옴
by-customer = 고객님
by-door = 입구
by-timer = Greetline
by-import = 가져온 기록
by-staff = 직원
event-arrival-entered = 누가 들어오는 것을 봄
event-arrival-greeted = 입구에서 인사함
event-checked-in-kiosk = 키오스크에서 접수함
event-checked-in-phone = 휴대폰으로 접수함
event-checked-in-staff = 목록에 넣음
event-checked-in-import = 왔다고 적혀 있음
event-visit-greeted = 인사함
event-visit-called = 호출함
event-visit-called-desk = 호출함: { $desk }
event-visit-recalled = 다시 호출함
event-visit-served = 응대를 시작함
event-visit-finished = 완료함
event-visit-parked = 보류함
event-visit-resumed = 다시 부름
event-visit-declined = 맡지 않음
event-visit-help_asked = 도움을 요청함
event-visit-no_show = 오지 않았다고 적음
event-visit-left = 나갔다고 적음
event-visit-left-customer = 대기를 그만둠
event-visit-undone = 되돌림
event-visit-nobody_came = 아무도 안 왔다고 함
event-visit-erased = 이름과 메모를 지움
event-visit-transferred = 넘김
event-visit-transferred-customer = 용무를 바꿈
event-visit-offered = 동료에게 맡아 달라고 함
event-visit-handed_over = 이어받음
event-visit-refused = 지금은 맡기 어렵다고 함
event-visit-offer_over = 맡아 달라는 요청에 응답이 없었음
event-visit-reordered = 순서를 바꿈
event-visit-adviser_asked = 찾는 담당자를 적음
event-visit-need_told = 필요한 것을 적음
event-visit-service_added = 다른 용무도 적음
event-visit-due_back = 다시 올 시간이라고 알림
event-visit-overdue = 아직 응대 중인지 물음
event-visit-told = 더 알려 줌
event-visit-ready = 이제 직원이 와 달라고 함
event-visit-asked_after = 아직 둘러보는지 물음
event-visit-still_here = 아직 응대 중이라고 함
event-skip-lead = { $ticket } (책임자가 먼저 모심)
event-skip-long-wait = { $ticket } (아주 오래 기다림)
event-skip-appointment = { $ticket } (예약 있음)
event-skip-access = { $ticket } (먼저 모셔야 함)
event-skip-returned = { $ticket } (차례가 이미 왔던 분)
event-skip-in-turn = { $ticket } (차례였음)
event-skip-chosen = { $ticket } (동료가 맡음)
event-skip-other-service = { $ticket } (다른 용무)
event-skip-not-their-skill = { $ticket } (다른 전문이 필요)
event-skip-waits-for = { $ticket } (담당자를 기다림)
event-skip-looks-around = { $ticket } (둘러보는 중)
event-skip-language = { $ticket } (언어가 통하는 동료에게)
event-skip-level = { $ticket } (더 잘 아는 동료에게)
event-estimated = 추정: 아무도 누르지 않았고 영업이 끝나 있었습니다.
log-estimated = 추정
event-later = { $span } 뒤
event-skipped = 건너뛴 번호: { $tickets }
event-heard-late = { $time }에 알게 되었습니다.
event-arrival-estimated = 추정 시각: 키오스크 시계를 내내 확인하지는 못했습니다. { $time }에 전달받았습니다.

# Files
export-title = 내려받기
export-figures = 수치
export-people = 고객
export-csv = CSV
export-xlsx = Excel
export-staff = 직원 이름 포함
export-why = 직원 이름은 요청하실 때만 들어가고, 고객 이름은 언제나 빠집니다.

# Signing in
login-title = 매니저 로그인
login-name = 이름
login-password = 비밀번호
login-code = 앱의 코드
login-code-hint = 여섯 자리 숫자, 한 번씩만 쓸 수 있습니다.
login-button = 로그인
login-wrong = 맞지 않습니다. 세 가지를 모두 확인하고 다음 코드를 기다리세요. 코드는 한 번씩만 쓸 수 있습니다.
login-locked = { $minutes ->
   *[other] 너무 여러 번 틀렸습니다. { $minutes }분 뒤에 다시 해 주세요.
}
login-how = 아직 계정이 없으신가요? Greetline을 관리하는 분이 추가해 주거나, 시작할 때 나온 Manager 링크를 여기서 열면 됩니다.
login-out = 로그아웃

# Alerts, from the raising to the answer
alerts-title = 알림부터 인사까지
col-alert = 알림 내용
col-alerts = 알림 수
col-alert-delivered = 태블릿에 도착
col-alert-shown = 화면에 표시
col-alert-answered = 응답
col-alert-climbed = 더 많은 사람에게
col-alert-unanswered = 응답 없음
alert-about-door = 입구에 누가 옴
alert-about-waiting = 고객님이 접수함
alert-about-promise = 안내한 시간이 위태로움
alert-about-help = 도와주세요
alert-about-device = 기기
alert-about-kiosk = 키오스크에서 직원을 찾음
alert-n = 지금까지 { $n }건
alert-spans = 절반은 { $half } 안, 스물에 열아홉은 { $most } 안
alert-false = 입구 알림 { $n }건 중 { $false }건({ $share })은 고객이 아니었습니다.
alert-false-rate = 직원 근무 한 시간에 { $rate }건입니다. 1건까지는 괜찮습니다.
alert-false-rate-high = 직원 근무 한 시간에 { $rate }건으로, 1건을 넘습니다. 입구의 선을 살펴보세요.
alert-open = 아직 아무도 응답하지 않았습니다.
alert-answered = { $span } 뒤에 { $staff } 님이 { $device }에서 응답했습니다.
alert-unanswered = 아무도 응답하지 않아 { $span } 뒤에 그쳤습니다.
alert-withdrawn = { $span } 뒤에 필요 없어졌습니다.
alert-rungs =
    { $n ->
       *[other] 더 많은 사람에게 { $n }번 알렸습니다.
    }
col-tablet = 태블릿
col-tablet-had = 도착까지
col-tablet-shown = 화면 표시까지
col-tablet-rang = 울릴 때까지
person-alerts = 알림
export-alerts = 알림과 각 단계

# Removing the demo
demo-remove = 데모 삭제
demo-remove-title = 데모를 삭제할까요?
demo-remove-means = 데모 매장이 완전히 사라집니다: 사람들, 4주간의 기록, 기기와 그 링크. 다른 매장은 그대로입니다.
demo-remove-yes = 데모 삭제
demo-remove-no = 그대로 두기
demo-gone-title = 데모를 삭제했습니다
demo-gone-next = 남은 것이 없고 저절로 돌아오지도 않습니다. 다음: 내 매장을 설정하세요. 링크는 Greetline을 시작할 때 나왔습니다.
demo-gone-setup = 내 매장 설정하기

# The door camera
door-no-data = 입구 카메라에 { $span } 동안({ $spans }) 아무것도 보이지 않았습니다: 그 시간의 자료가 없습니다.
door-no-data-at-all = 입구 카메라에 아무것도 보이지 않았습니다: 자료가 없습니다.
door-and-more = { $spans } 외
door-walked-away =
    { $n ->
       *[other] 그중 { $n }명은 누가 알아채기 전에 바로 나갔습니다.
    }
door-basic = 기본 모드: 입구 인원수가 정확하지 않습니다.
door-seen =
    { $n ->
       *[other] 입구로 { $n }명이 들어왔습니다.
    }

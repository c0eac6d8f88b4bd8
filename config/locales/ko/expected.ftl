# The page of appointments: who is expected.

expected-title = 오늘 올 고객
expected-board = 현황판
expected-board-needs =
    { $count ->
       *[other] 확인 필요 { $count }건
    }
expected-day = 하루 현황
expected-devices = 기기
expected-live = 실시간
expected-connecting = 연결 중
expected-cut-off = 이 페이지는 { $time }부터 연결이 끊겼어요. 지금 보이는 내용은 예전 것이에요.
expected-signed-out = 이 브라우저는 로그아웃되었어요. 지금 보이는 내용은 예전 것이에요.
expected-no-script = 이 페이지에는 JavaScript가 필요해요. 브라우저 설정에서 켜 주세요.

expected-sentence-next =
    { $count ->
        [1] 오늘 예약이 한 건 더 있어요. { $time }이에요.
       *[other] 오늘 예약이 { $count }건 더 있어요. 다음은 { $time }이에요.
    }
expected-sentence-nobody = 오늘은 예약이 없어요.
expected-sentence-no-more = 오늘은 더 이상 예약이 없어요.
expected-sentence-here =
    { $count ->
       *[other] { $count }건은 오셨어요.
    }
expected-sentence-missed =
    { $count ->
       *[other] { $count }건은 안 오셨어요.
    }

expected-today = 오늘
expected-tomorrow = 내일
expected-empty = 예약을 추가하거나 목록을 가져오면 여기에 나타나요.
expected-somebody = 고객님
expected-for = 담당: { $staff } 님
expected-people =
    { $count ->
       *[other] { $count }명
    }
expected-quoted = “{ $note }”
expected-is-expected = 올 예정
expected-is-here = 오심
expected-is-missed = 안 오심
expected-is-cancelled = 취소됨
expected-here = 오셨어요
expected-cancel = 예약 취소
expected-restore = 되돌리기

expected-add = 추가
expected-bring = 목록 가져오기
expected-close = 닫기

expected-add-title = 누가 언제 오나요?
expected-field-day = 날짜
expected-field-time = 시간
expected-field-service = 용무
expected-field-name = 이름 (알고 있으면)
expected-field-adviser = 담당자
expected-field-party = 인원
expected-field-language = 언어
expected-field-note = 직원에게 남길 메모
expected-anybody = 시간 되는 직원
expected-any-language = 모름
expected-more = 담당자, 인원, 메모
expected-note-it = 적어 두기
expected-noted = 적어 두었어요: { $day } { $time }
expected-fault-no-time = 시간을 14:30처럼 적어 주세요.
expected-fault-time = 시간을 읽을 수 없어요. 14:30처럼 적어 주세요.
expected-fault-past = 오늘 이 시간은 지났어요. 다른 날이나 더 늦은 시간인가요?
expected-fault-far = 오늘과 앞으로 { $days }일만 적어 둘 수 있어요. 그 안에서 선택해 주세요.
expected-fault-service = 더는 제공하지 않는 용무예요. 다시 선택해 주세요.
expected-fault-name = 이 이름은 쓸 수 없어요. 줄이거나 비워 두세요.
expected-fault-party = 1에서 50까지의 숫자를 2처럼 적어 주세요.
expected-fault-note = 이 메모는 쓸 수 없어요. 줄이거나 비워 두세요.

expected-bring-title = 목록 가져오기
expected-bring-how = 예약 시스템의 표(CSV)나 캘린더(iCal)를 쓸 수 있어요. 오늘과 앞으로 { $days }일의 예약을 가져와요. 같은 목록을 여러 번 가져와도 두 번 적히지 않아요.
expected-file = 파일 선택
expected-file-unreadable = 이 파일은 열 수 없어요. 다른 파일을 선택하거나 내용을 여기에 붙여 넣으세요.
expected-paste = 또는 여기에 붙여 넣기
expected-otherwise = 용무가 적혀 있지 않은 줄은
expected-otherwise-none = 건너뛰기
expected-take = 이 목록 가져오기
expected-list-empty = 아직 비어 있어요. 파일을 선택하거나 목록을 붙여 넣으세요.
expected-list-too-much = 한 번에 가져오기에는 너무 많아요. 두 번에 나눠 가져오세요.
expected-list-nothing = 이 목록에는 예약이 없어요.
expected-list-told =
    { $count ->
       *[other] 예약 { $count }건이 새로 생기거나 바뀌었어요.
    }
expected-list-known =
    { $count ->
       *[other] { $count }건은 이미 있었어요.
    }
expected-list-others =
    { $count ->
       *[other] { $count }건은 다른 날이라 건너뛰었어요.
    }
expected-list-unread =
    { $count ->
       *[other] { $count }줄을 읽지 못했어요. 위에서 고친 뒤 다시 가져오세요.
    }
expected-unread-time = 시간을 읽을 수 없어요: 2026-11-20 14:30처럼 적어 주세요
expected-unread-service = 제공하지 않는 용무예요
expected-unread-repeats = 반복 일정이에요: 한 번짜리 예약만 읽어요
expected-unread-columns = 첫 줄에 열 이름이 있어야 해요: at, service, 원하면 name, adviser, party_size, language, note.
expected-unread-calendar = 이 캘린더는 읽을 수 없어요. iCal(.ics)로 다시 저장하고 그 파일을 선택해 주세요.

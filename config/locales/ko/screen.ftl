# The waiting-room screen.

screen-now = 지금 호출
screen-coming = { $staff } 님이 고객님께 가고 있습니다
screen-team-coming = 직원이 고객님께 가고 있습니다
screen-before = 앞선 호출
screen-before-empty = 앞서 부른 번호는 잠시 여기에 남습니다.
screen-next = 다음
screen-next-empty = 접수하신 분의 번호가 여기에 나타납니다.
screen-seen = { $staff } 님이 고객님을 확인했습니다
screen-empty = 어서 오세요
screen-empty-why = 고객님의 번호를 부르면 여기에 나타나고 알림음이 울립니다.
screen-count =
    { $count ->
        [0] 기다리는 분이 없습니다
       *[other] { $count }팀이 기다리고 있습니다
    }
screen-range = 약 { $range }
screen-range-unknown = 얼마나 걸릴지 아직 알 수 없습니다
screen-sound-on = 눌러서 소리 켜기
screen-cut-off = 이 화면은 { $time }부터 연결이 끊겼습니다.
screen-cut-off-why = 직원이 부르는 번호를 들어 주시거나 직원에게 물어봐 주세요.
screen-no-script = 이 화면에는 JavaScript가 필요합니다. 브라우저 설정에서 켜 주세요.

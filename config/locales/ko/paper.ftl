# The ticket on paper.

paper-since = { $time }부터 대기
paper-follow = 휴대폰으로 순서 보기
paper-follow-how = 앱도 전화번호도 필요 없습니다.
paper-test = 시험용 번호표: { $name }
paper-test-how = 이 글이 보이면 인쇄가 되는 거예요.

# On the kiosk beside it
paper-offer = 인쇄
paper-offer-again = 다시 인쇄
paper-waiting = 번호표를 인쇄하고 있습니다.
paper-printed = 번호표를 인쇄했습니다.
paper-failed = 인쇄하지 못했습니다. 고객님의 번호는 { $ticket }번입니다.

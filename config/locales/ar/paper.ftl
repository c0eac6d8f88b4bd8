# The ticket on paper.

paper-since = هنا منذ { $time }
paper-follow = تابع على هاتفك
paper-follow-how = بلا تطبيق وبلا رقم.
paper-test = تذكرة تجريبية: { $name }
paper-test-how = إن أمكنت قراءة هذا فالطابعة تعمل.

# On the kiosk beside it
paper-offer = طباعة
paper-offer-again = طباعة مرة أخرى
paper-waiting = نطبع تذكرتك الآن.
paper-printed = طُبعت تذكرتك.
paper-failed = تعذّرت الطباعة. رقمك { $ticket }.

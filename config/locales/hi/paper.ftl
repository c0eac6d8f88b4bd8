# The ticket on paper.

paper-since = { $time } बजे से यहाँ
paper-follow = अपने फ़ोन पर देखते रहें
paper-follow-how = न ऐप चाहिए, न फ़ोन नंबर।
paper-test = जाँच का टोकन: { $name }
paper-test-how = अगर यह पढ़ा जा रहा है, तो छपाई ठीक है।

# On the kiosk beside it
paper-offer = छापें
paper-offer-again = फिर छापें
paper-waiting = आपका टोकन छप रहा है।
paper-printed = आपका टोकन छप गया है।
paper-failed = टोकन नहीं छप पाया। आपका नंबर { $ticket } है।

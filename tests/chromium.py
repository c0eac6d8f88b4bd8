"""The one Chromium that tests and benches drive: Debian's, without what only its windows are made of."""

CHROMIUM = "/usr/bin/chromium"
# Also without a window a full Chromium starts processes for the frame of each new page, which cost more than
# our pages do. A second `--disable-features` takes the place of Playwright's, so what matters of that stands
# here too: no HTTPS where we ask for HTTP, pages painted at once.
NO_FRAME = (
    "PreloadTopChromeWebUI",
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIReloadButton",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "MediaRouter",
    "OptimizationHints",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(NO_FRAME)}",
)

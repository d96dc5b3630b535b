"""What every page is watched for from its first line on."""

# Firefox tells the console of no violation that a test could read, so the page's own console says it.
WATCH = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""

using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CaseFlow.EndToEnd.Tests.Chromium))]

namespace CaseFlow.EndToEnd.Tests;

/// <summary>One Chromium without window for all tests, started by the first that needs it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>
    /// In milliseconds: how long a page may take to come and to show what is expected of it, on a machine that is busy with other tests.
    /// The first page of a new server takes longest.
    /// </summary>
    private const float Patience = 90_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>A page with cookies of its own; where no Chromium is installed, the test is skipped and says so.</summary>
    public async Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        if (!File.Exists(Program))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", $"skipped: there is no {Program}");
            Assert.Fail($"Expected {Program}, but it is not installed.");
        }

        var page = await (await _started.Value).Browser.NewPageAsync(options);
        page.SetDefaultTimeout(Patience);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }));
    }
}

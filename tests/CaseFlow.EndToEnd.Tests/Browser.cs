using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CaseFlow.EndToEnd.Tests.Browser))]

namespace CaseFlow.EndToEnd.Tests;

/// <summary>One Chromium without window for all tests; where none is installed, those that need it are skipped and say so.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>In milliseconds: how long a page may take to show what is expected of it, on a machine that is busy with other tests.</summary>
    private const float Patience = 30_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>A page of a visitor who was never here.</summary>
    public async Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        if (!File.Exists(Chromium))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", $"skipped: there is no {Chromium}");
            Assert.Fail($"Expected {Chromium}, but it is not installed.");
        }

        return await (await _started.Value).Browser.NewPageAsync(options);
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
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }));
    }
}

using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>A Chromium without window; where none is installed, the tests that need it are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>In milliseconds: how long a page may take to show what is expected of it, on a machine that is busy with other tests.</summary>
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Chromium))
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        }
    }

    /// <summary>A page of a visitor who was never here.</summary>
    public Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", $"skipped: there is no {Chromium}");
            Assert.Fail($"Expected {Chromium}, but it is not installed.");
        }

        return _browser.NewPageAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

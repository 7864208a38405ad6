using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>The pages of a class of tests, closed after each of them: a page that is left open goes on talking to its server.</summary>
public sealed class Browser(Chromium chromium) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];
    private string? _test;

    /// <summary>A page of a visitor who was never here.</summary>
    public async Task<IPage> OpenAsync(BrowserNewPageOptions options)
    {
        if (TestContext.Current.Test?.UniqueID is var test && test != _test)
        {
            await DisposeAsync();
            _test = test;
        }

        var page = await chromium.OpenAsync(options);
        _pages.Add(page);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.CloseAsync();
        }

        _pages.Clear();
    }
}

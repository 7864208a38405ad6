using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Pages;

internal static class PageExtensions
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Waits until the page answers to its reader.</summary>
    public static Task WaitUntilAliveAsync(this IPage page) => page.Locator("[data-alive]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>From the next page on, keeps what the browser refuses because the server's policy does not allow it.</summary>
    public static Task WatchPolicyAsync(this IPage page) => page.AddInitScriptAsync("""
        globalThis.refused = [];
        addEventListener('securitypolicyviolation', event =>
          refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
        """);

    /// <summary>What the browser has refused on this page: scripts, styles, images and requests that the policy does not allow.</summary>
    public static Task<string[]> FindRefusedAsync(this IPage page) => page.EvaluateAsync<string[]>("refused");

    /// <summary>Faults of accessibility that axe finds, none when all can use the page.</summary>
    public static async Task<IReadOnlyList<string>> FindBarriersAsync(this IPage page)
    {
        // the package's own way looks into frames too, and for that loads axe into a second browser page
        Assert.Single(page.Frames);
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const { violations } = await axe.run({ resultTypes: ['violations'] });
              return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help} ${node.html}`));
            }
            """);
    }

    /// <summary>Fails with all that axe has found.</summary>
    public static async Task ExpectNoBarriersAsync(this IPage page)
    {
        var barriers = await page.FindBarriersAsync();
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    /// <summary>Tags, moments and asides that stand beside other words without a space, each with its surroundings.</summary>
    public static Task<string[]> FindGluedAsync(this IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const inline = node => node.nodeType === Node.TEXT_NODE || getComputedStyle(node).display.startsWith('inline');
          const beside = (node, way) => { do node = node[way]; while (node?.nodeType === Node.COMMENT_NODE); return node; };
          const isGlued = (node, edge) => node && inline(node) && node.textContent.trim() !== '' && edge.test(node.textContent);
          return [...document.querySelectorAll('main :is(.tag, .moment, .quiet, a, bdi)')]
            .filter(node => inline(node) && !/flex|grid/.test(getComputedStyle(node.parentElement).display))
            .filter(node => isGlued(beside(node, 'previousSibling'), /[\p{L}\p{N},،;؛]$/u) || isGlued(beside(node, 'nextSibling'), /^[\p{L}\p{N}]/u))
            .map(node => node.parentElement.innerText);
        }
        """);

    /// <summary>Words that are broken in the middle, because a cell or a label is narrower than they are.</summary>
    public static Task<string[]> FindBrokenWordsAsync(this IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const broken = [];
          for (const cell of document.querySelectorAll('.navigation a span, .rules :is(th, td), .signal-table :is(th, td)')) {
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              for (const word of texts.currentNode.data.matchAll(/[\p{L}\p{M}]+/gu)) {
                const range = document.createRange();
                range.setStart(texts.currentNode, word.index);
                range.setEnd(texts.currentNode, word.index + word[0].length);
                if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) broken.push(word[0]);
              }
            }
          }
          return broken;
        }
        """);

    /// <summary>Whether the page has to be moved sideways to be read.</summary>
    public static Task<bool> OverflowsAsync(this IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}

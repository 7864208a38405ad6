using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Product;

public sealed partial class QuickStartTests
{
    [Fact]
    public async Task The_first_query_of_the_readme_answers()
    {
        await using var host = await ProductHost.StartAsync();
        var body = FirstQuery().Match(await File.ReadAllTextAsync(Readme(), TestContext.Current.CancellationToken)).Groups[1].Value;

        var answer = await host.CreateClient("fp-eu").PostAsync(body);

        Assert.True(answer is { Error: null, Data: not null }, answer.Text);
    }

    private static string Readme([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../src/CaseFlow.Api/README.md");

    [GeneratedRegex("-d '([^']+)'")]
    private static partial Regex FirstQuery();
}

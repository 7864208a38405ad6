using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

public sealed partial class NoticeTests
{
    [Fact]
    public void Every_library_that_is_shipped_is_named_with_its_licence_and_no_other() =>
        Assert.Equal(Shipped().Order(StringComparer.Ordinal), Named(Notices[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void So_is_every_library_that_is_bundled_for_the_browser()
    {
        var manifest = Path.Combine(Web, "wwwroot", "islands", "manifest.json");
        Assert.SkipUnless(File.Exists(manifest) || Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1", "skipped: built without Node");
        using var built = JsonDocument.Parse(File.ReadAllText(manifest));
        var bundled = built.RootElement.GetProperty("packages").EnumerateArray().Select(name => name.GetString() ?? "");

        Assert.Equal(bundled.Order(StringComparer.Ordinal), Named(Notices[1]).Order(StringComparer.Ordinal));
    }

    private static string Web => Path.Combine(Repository.Root, "src", "CaseFlow.Web");

    /// <summary>What runs on the server, and what runs in the browser.</summary>
    private static string[] Notices => File.ReadAllText(Path.Combine(Web, "THIRD-PARTY-NOTICES.md")).Split("## In the browser");

    private static IEnumerable<string> Named(string notices) => Quoted().Matches(notices).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Shipped()
    {
        using var built = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "caseflow.deps.json")));
        return
        [
            .. from library in built.RootElement.GetProperty("libraries").EnumerateObject()
               where library.Value.GetProperty("type").GetString() == "package"
               select library.Name.Split('/')[0],
        ];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}

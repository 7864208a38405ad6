using System.Text.Json;
using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

public sealed partial class NoticeTests
{
    [Fact]
    public void Every_library_that_is_shipped_is_named_with_its_licence_and_no_other()
    {
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "src", "CaseFlow.Web", "THIRD-PARTY-NOTICES.md"));
        var named = Quoted().Matches(notices).Select(match => match.Groups[1].Value);

        Assert.Equal(Shipped().Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

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

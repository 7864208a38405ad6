using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Tests.Sample;

[QueryFields]
public sealed class SampleQueries
{
    public const int Widgets = 5;

    [Description("Greets the caller's post.")]
    public static string? Hello(CallerContext caller) => caller.Caller.Actor.PostId;

    [Description("Says something back.")]
    public static string Echo([Description("What to say.")] string text) => text;

    [Description("Fails as the server may fail.")]
    public static string Fail() => throw new InvalidOperationException("secret connection string");

    [Description("Says the number behind an id of a widget.")]
    public static Guid NumberOf([Description("A widget.")] Id<WidgetNode> id) => id.Value;

    [Description("A list read page by page.")]
    public static Connection<WidgetNode> WidgetList(CallerContext caller, PageRequest page)
    {
        var numbers = Enumerable.Range(1, Widgets).Where(number => page.Key is null || (page.Backward ? number < Key(page) : number > Key(page))).ToList();
        var wanted = page.Backward ? numbers.TakeLast(page.Size) : numbers.Take(page.Size);
        var items = wanted.Select(number => new PageItem<int>(number, $"{number}"));
        return new Page<int>([.. items], HasNext: !page.Backward && numbers.Count > page.Size, HasPrevious: page.Backward && numbers.Count > page.Size)
            .ToConnection(caller.Cursors, WidgetNode.Of);
    }

    private static int Key(PageRequest page) => int.Parse(page.Key!, System.Globalization.CultureInfo.InvariantCulture);
}

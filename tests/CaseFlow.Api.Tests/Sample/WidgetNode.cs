using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.App.Paging;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Tests.Sample;

[Description("A thing of the sample schema.")]
public sealed record WidgetNode([property: Description("Its id.")] Id<WidgetNode> Id, [property: Description("Its name.")] string Name) : INode<WidgetNode>
{
    internal static WidgetNode Of(int number) => new(new(new Guid(number, 0, 0, new byte[8])), $"widget {number}");

    [Description("Other widgets.")]
    public static Connection<WidgetNode> Neighbours(CallerContext caller, PageRequest page) => SampleQueries.WidgetList(caller, page);

    static IDataLoaderResult<WidgetNode?> INode<WidgetNode>.Load(CallerContext caller, Guid id) =>
        new BatchLoader<Guid, WidgetNode>(
            (keys, _) => Task.FromResult(keys.Select(key => new WidgetNode(new(key), "found by id"))), widget => widget.Id.Value).One(id);
}

using CaseFlow.App.Paging;
using CaseFlow.App.Storage.Feed;
using GraphQL;
using GraphQL.Types;

namespace CaseFlow.Api.Relay;

/// <summary>The arguments that make a field a list read page by page: <c>first</c> and <c>after</c>, or <c>last</c> and <c>before</c>.</summary>
internal static class PageArguments
{
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
    private const string Marker = "caseflow:paged";

    public static void AddTo(FieldType field)
    {
        field.Arguments ??= [];
        field.Arguments.Add(Argument<IntGraphType>(First, $"How many items from the beginning, 1 to {PageRequest.MaxSize}; either this or last is required."));
        field.Arguments.Add(Argument<StringGraphType>(After, "The cursor to continue after."));
        field.Arguments.Add(Argument<IntGraphType>(Last, $"How many items from the end, 1 to {PageRequest.MaxSize}."));
        field.Arguments.Add(Argument<StringGraphType>(Before, "The cursor to continue before."));
        field.WithMetadata(Marker, true);
    }

    public static bool Has(IMetadataReader? field) => field?.GetMetadata(Marker, false) is true;

    /// <summary>Reads arguments that <see cref="PageArgumentsRule"/> has accepted.</summary>
    public static PageRequest Read(IResolveFieldContext context, Cursors cursors) =>
        context.GetArgument<int?>(Last) is { } last
            ? new PageRequest(last, Backward: true, KeyOf(context.GetArgument<string?>(Before), cursors))
            : new PageRequest(context.GetArgument<int>(First), Backward: false, KeyOf(context.GetArgument<string?>(After), cursors));

    private static string? KeyOf(string? cursor, Cursors cursors) =>
        cursor is null ? null : cursors.TryOpen<string>(cursor, out var key) ? key : throw new UnknownCursor();

    private static QueryArgument<T> Argument<T>(string name, string description)
        where T : IGraphType => new() { Name = name, Description = description };
}

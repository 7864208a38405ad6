using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Reviews;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Reviews;

[FieldsOf<ReviewCycleView>]
internal sealed class ReviewCycleFields : INode<ReviewCycleView>
{
    [Description("The case that is looked at again; null for another subject.")]
    public static IDataLoaderResult<CaseView?>? Case(CallerContext caller, ReviewCycleView cycle) =>
        cycle.CaseId is { } id ? caller.LoadNode<CaseView>(id) : null;

    [Description("The reviews that it has brought, by date.")]
    public static IDataLoaderResult<IEnumerable<ReviewView>> Reviews(CallerContext caller, ReviewCycleView cycle) =>
        caller.LoadMany(ids => new GetReviews(ids), (ReviewView review) => review.ReviewCycleId, cycle.ReviewCycleId);

    static IDataLoaderResult<ReviewCycleView?> INode<ReviewCycleView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetReviewCycles(ids), (ReviewCycleView cycle) => cycle.ReviewCycleId, id);
}

[FieldsOf<ReviewView>]
internal sealed class ReviewFields
{
    [Description("The case in which it takes place; null until it is open, and for whoever may not read it.")]
    public static IDataLoaderResult<CaseView?>? Case(CallerContext caller, ReviewView review) =>
        review.CaseId is { } id ? caller.LoadNode<CaseView>(id) : null;
}

[FieldsOf<ReviewOriginView>]
internal sealed class ReviewOriginFields
{
    [Description("The cycle that brought it; null for whoever may not see it.")]
    public static IDataLoaderResult<ReviewCycleView?>? Cycle(CallerContext caller, ReviewOriginView origin) =>
        origin.ReviewCycleId is { } id ? caller.LoadNode<ReviewCycleView>(id) : null;
}

[FieldsOf<CaseView>]
internal sealed class CaseReviewFields
{
    [Description("The cycles by which it is looked at again, in the order in which they were set.")]
    public static IDataLoaderResult<IEnumerable<ReviewCycleView>> ReviewCycles(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetCaseReviewCycles(ids), (ReviewCycleView cycle) => cycle.CaseId ?? default, file.CaseId);

    [Description("What it reviews; null for a case that reviews nothing.")]
    public static IDataLoaderResult<ReviewOriginView?> ReviewOf(CallerContext caller, CaseView file) =>
        caller.LoadOne(ids => new GetReviewOrigins(ids), (ReviewOriginView origin) => origin.CaseId, file.CaseId);
}

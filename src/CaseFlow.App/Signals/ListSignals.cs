using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>Which signals are wanted; what is null does not matter.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Source">A data source such as <c>ucdp-ged</c>, or <c>report</c>.</param>
/// <param name="State">Where they stand.</param>
/// <param name="Theme">What kind of act they tell of.</param>
/// <param name="Since">The first day on which it may have happened.</param>
/// <param name="Until">The last day on which it may have begun.</param>
/// <param name="Actor">A part of an actor's name, in capitals or not.</param>
/// <param name="CaseId">The case to which they went.</param>
public sealed record SignalFilter(
    string? Country = null,
    string? Source = null,
    SignalState? State = null,
    SignalTheme? Theme = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? Actor = null,
    Guid? CaseId = null)
{
    internal IQueryable<CurrentSignal> Choose(IQueryable<CurrentSignal> signals)
    {
        var chosen = signals;
        chosen = Country is { } country ? chosen.Where(signal => signal.Version.Country == country) : chosen;
        chosen = Source is { } source ? chosen.Where(signal => signal.Version.Source == source) : chosen;
        chosen = Theme is { } theme ? chosen.Where(signal => signal.Version.Theme == theme) : chosen;
        chosen = Since is { } since ? chosen.Where(signal => signal.Version.On >= since) : chosen;
        chosen = Until is { } until ? chosen.Where(signal => signal.Version.On <= until) : chosen;
        chosen = Actor?.ToLowerInvariant() is { } actor ? chosen.Where(signal => signal.Version.Actors.Contains(actor)) : chosen;
        chosen = CaseId is { } caseId ? chosen.Where(signal => !signal.IsInHiddenCase && signal.Work!.LinkedCaseId == caseId) : chosen;
        return State switch
        {
            null => chosen,
            SignalState.Untriaged => chosen.AwaitingTriage(),
            SignalState.Decided => chosen.Where(signal => signal.IsInHiddenCase),
            { } state => chosen.Where(signal => !signal.IsInHiddenCase && signal.Work!.State == state),
        };
    }
}

/// <summary>Signals that the caller may see, what happened last first.</summary>
public sealed record ListSignals(SignalFilter Filter, PageRequest Page) : IQuery<Outcome<Page<SignalView>>>
{
    public sealed class Validator : AbstractValidator<ListSignals>
    {
        public Validator()
        {
            RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
            RuleFor(query => query.Filter.Country).IsCountry().OverridePropertyName("country");
            RuleFor(query => query.Filter.Source).MaximumLength(TextLimits.Code).OverridePropertyName("source");
            RuleFor(query => query.Filter.Actor).MaximumLength(TextLimits.Line).OverridePropertyName("actor");
        }
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListSignals, Outcome<Page<SignalView>>>
    {
        public async ValueTask<Outcome<Page<SignalView>>> Handle(ListSignals query, CancellationToken cancellation) =>
            await query.Filter.Choose(rows.Signals).ToPageAsync(query.Page, signal => signal.Version.SortKey, SignalView.FromSignal, cancellation);
    }
}

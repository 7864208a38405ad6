using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Mandates;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Activates a measure of the catalogue; one that rests under the same lead is activated anew, on new terms.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Catalogue">The measure of the catalogue, e.g. <c>M06</c>.</param>
/// <param name="Lead">The organisation that leads it.</param>
/// <param name="LegalBasis">The code of its legal basis, e.g. <c>CH7-42</c>.</param>
/// <param name="ReportEveryDays">How often it is reported on, in days.</param>
/// <param name="Contributors">Organisations that contribute.</param>
/// <param name="MandateReference">The mandate's document; needed under Chapter VII.</param>
/// <param name="Paragraph">The paragraph of it that allows the measure.</param>
/// <param name="Funds">From which line it is paid; null when it is unfunded.</param>
/// <param name="StopConditions">What ends it at once.</param>
/// <param name="DayAfterOwner">The post that answers for what comes after it; null when nothing does.</param>
/// <param name="MeasureId">The resting measure to activate anew; null to go by catalogue and lead.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="Awaits">
/// What must happen before it can start, e.g. the consent of the state: it is then authorised only, until it is activated without this. Null starts it.
/// </param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ActivateMeasure(
    Guid CaseId,
    string Catalogue,
    string Lead,
    string LegalBasis,
    int ReportEveryDays,
    IReadOnlyList<string>? Contributors = null,
    string? MandateReference = null,
    string? Paragraph = null,
    string? Funds = null,
    IReadOnlyList<string>? StopConditions = null,
    string? DayAfterOwner = null,
    Guid? MeasureId = null,
    Guid? TaskId = null,
    string? Awaits = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<MeasureReceipt>>, ITaskCommand
{
    /// <summary>Longest time between two reports, in days: a quarter.</summary>
    public const int MaxReportEveryDays = 92;

    public sealed class Validator : AbstractValidator<ActivateMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Catalogue).IsCatalogueMeasure();
            RuleFor(command => command.Lead).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.LegalBasis).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.ReportEveryDays).InclusiveBetween(1, MaxReportEveryDays);
            RuleFor(command => command.Contributors).NotEndless();
            RuleForEach(command => command.Contributors).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.MandateReference).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Paragraph).NotEmpty().When(command => command.MandateReference is not null).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Funds).MaximumLength(TextLimits.Line);
            RuleFor(command => command.StopConditions).NotEndless();
            RuleForEach(command => command.StopConditions).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.DayAfterOwner).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Awaits).MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseMeasures measures, CaseMandates mandates, DecisionContextSource contexts)
        : ICommandHandler<ActivateMeasure, Outcome<MeasureReceipt>>
    {
        public async ValueTask<Outcome<MeasureReceipt>> Handle(ActivateMeasure command, CancellationToken cancellation)
        {
            var citation = await mandates.CiteAsync(command.CaseId, command.MandateReference, command.Paragraph, cancellation);
            if (citation.IsRejected)
            {
                return citation.Rejection;
            }

            var measureId = await FindOrNewAsync(command, cancellation);
            if (measureId == Guid.Empty)
            {
                return MeasureRejections.NotFound;
            }

            return await measures.SendAsync(command.CaseId, measureId, command.ToMeasureCommand(new MeasureId(measureId), citation.Value), cancellation);
        }

        private async ValueTask<Guid> FindOrNewAsync(ActivateMeasure command, CancellationToken cancellation)
        {
            if (command.MeasureId is { } named)
            {
                return await measures.FindAsync(command.CaseId, named, cancellation);
            }

            var current = await measures.FindCurrentAsync(command.CaseId, command.Catalogue, command.Lead, cancellation);
            return current != Guid.Empty ? current : (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
        }
    }

    // a form that is filled in leaves an empty text where there is nothing to await
    private MeasureCommand ToMeasureCommand(MeasureId id, MandateCitation? citation) =>
        string.IsNullOrEmpty(Awaits)
            ? new MeasureCommand.Activate(id, ToTerms(), citation, IsAsked: TaskId is not null)
            : new MeasureCommand.Authorise(id, ToTerms(), citation, Awaits);

    private MeasureTerms ToTerms() => new(
        Catalogue,
        Lead,
        (Contributors ?? []).ToImmutableSortedSet(StringComparer.Ordinal),
        LegalBasis,
        Funds,
        [.. StopConditions ?? []],
        TimeSpan.FromDays(ReportEveryDays),
        DayAfterOwner);
}

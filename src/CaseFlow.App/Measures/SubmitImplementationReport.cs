using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Reports on a measure. Harm pauses it; acts that its mandate does not allow are noted as drift.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Status">In a few words.</param>
/// <param name="Text">At length.</param>
/// <param name="Harm">Whether people were harmed or a stop condition is met.</param>
/// <param name="Result">How the reporter wants to go on.</param>
/// <param name="Acts">Catalogue measures that were in fact carried out; null or empty when only the measure itself.</param>
/// <param name="Catalogue">The measure of the catalogue, of which the newest current one is meant; null when another member names it.</param>
/// <param name="MeasureId">The measure; null to go by catalogue.</param>
/// <param name="TaskId">The task that it completes; the measure that the task is about goes before any named here.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SubmitImplementationReport(
    Guid CaseId,
    string Status,
    string Text,
    bool Harm,
    ReportResult Result,
    IReadOnlyList<string>? Acts = null,
    string? Catalogue = null,
    Guid? MeasureId = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<MeasureReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<SubmitImplementationReport>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Status).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Result).IsInEnum();
            RuleFor(command => command.Acts).NotEndless();
            RuleForEach(command => command.Acts).IsCatalogueMeasure();
        }
    }

    internal sealed class Handler(CaseMeasures measures, ReportedMeasures reported)
        : ICommandHandler<SubmitImplementationReport, Outcome<MeasureReceipt>>
    {
        public async ValueTask<Outcome<MeasureReceipt>> Handle(SubmitImplementationReport command, CancellationToken cancellation)
        {
            var measureId = await reported.FindAsync(command, cancellation);
            return await measures.SendAsync(command.CaseId, measureId, new MeasureCommand.Report(command.ToReport()), cancellation);
        }
    }

    private ImplementationReport ToReport() =>
        new(Status, Text, Harm, (Acts ?? []).ToImmutableSortedSet(StringComparer.Ordinal), Result);
}

using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Warnings;

/// <summary>Grades a warning and starts its clock: three questions, each by itself, and the grade of the evidence.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Clear">Is it clear what is threatened, and to whom?</param>
/// <param name="Credible">Is it credible?</param>
/// <param name="Imminent">Is it imminent?</param>
/// <param name="SourceGrade">Admiralty grade of the source, A to F.</param>
/// <param name="InformationGrade">Admiralty grade of the information, 1 to 6.</param>
/// <param name="PhaseProposed">The phase that the analyst proposes.</param>
/// <param name="CounterTerrorism">Whether it touches counter-terrorism partners.</param>
/// <param name="StartSource">What made it known.</param>
/// <param name="Grounds">Why it is graded so.</param>
/// <param name="WarningId">The warning; null for the case's newest that waits.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record TriageWarning(
    Guid CaseId,
    Answer Clear,
    Answer Credible,
    Answer Imminent,
    SourceGrade SourceGrade,
    int InformationGrade,
    CasePhase PhaseProposed,
    bool CounterTerrorism,
    StartSource StartSource,
    string Grounds,
    Guid? WarningId = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null) : ICommand<Outcome<WarningReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<TriageWarning>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Clear).IsInEnum();
            RuleFor(command => command.Credible).IsInEnum();
            RuleFor(command => command.Imminent).IsInEnum();
            RuleFor(command => command.SourceGrade).IsInEnum();
            RuleFor(command => command.PhaseProposed).IsInEnum();
            RuleFor(command => command.StartSource).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseWarnings warnings) : ICommandHandler<TriageWarning, Outcome<WarningReceipt>>
    {
        public ValueTask<Outcome<WarningReceipt>> Handle(TriageWarning command, CancellationToken cancellation) =>
            warnings.SendAsync(command.CaseId, command.WarningId, new WarningCommand.Validate(command.ToValidation()), cancellation);
    }

    private WarningValidation ToValidation() => new(
        Clear, Credible, Imminent, new EvidenceGrade(SourceGrade, InformationGrade), PhaseProposed, CounterTerrorism, StartSource, Grounds);
}

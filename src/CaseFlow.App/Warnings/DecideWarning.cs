using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;
using Variants = CaseFlow.Cases.Cases.Variant;

namespace CaseFlow.App.Warnings;

/// <summary>Decides what becomes of a graded warning: act, watch or decline, with grounds. A watched or declined one may be decided again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Outcome">Act, watch or decline.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ReviewAt">When it is looked at again; needed unless the outcome is to act.</param>
/// <param name="WarningId">The warning; null for the case's newest that waits.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="Variant">When it is acted upon otherwise than the rule proposes: standard, rapid, upstream or review; null takes the proposal.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record DecideWarning(
    Guid CaseId,
    WarningOutcome Outcome,
    string Grounds,
    DateTimeOffset? ReviewAt = null,
    Guid? WarningId = null,
    Guid? TaskId = null,
    string? Variant = null,
    int? ExpectedVersion = null) : ICommand<Outcome<WarningReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<DecideWarning>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Outcome).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Variant).Null().Unless(command => command.Outcome is WarningOutcome.Act);
            RuleFor(command => command.Variant).Must(variant => variant is null || Variants.All.Contains(variant))
                .WithMessage($"Expected one of {string.Join(", ", Variants.All)}.");
        }
    }

    internal sealed class Handler(CaseWarnings warnings) : ICommandHandler<DecideWarning, Outcome<WarningReceipt>>
    {
        public ValueTask<Outcome<WarningReceipt>> Handle(DecideWarning command, CancellationToken cancellation)
        {
            var decide = new WarningCommand.Decide(command.Outcome, command.Grounds, command.ReviewAt?.ToUniversalTime(), command.Variant);
            return warnings.SendAsync(command.CaseId, command.WarningId, decide, cancellation);
        }
    }
}

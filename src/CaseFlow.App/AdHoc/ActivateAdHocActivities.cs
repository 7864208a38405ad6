using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.AdHoc;

/// <summary>
/// Begins activities of an ad-hoc sub-process, all or none: work that the process foresees without saying when. It stays on record as a deviation,
/// with its grounds.
/// </summary>
/// <param name="AdHocSubProcessId">The sub-process.</param>
/// <param name="Activities">What is to begin, in this order; the same activity may be named several times.</param>
/// <param name="Grounds">Why.</param>
/// <param name="CancelRemaining">Whether what runs in it now is cancelled first.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "ANALYST", "DIR")]
public sealed record ActivateAdHocActivities(
    Guid AdHocSubProcessId, IReadOnlyList<AdHocChoice> Activities, string Grounds, bool CancelRemaining = false) : ICommand<Outcome<AdHocReceipt>>
{
    public sealed class Validator : AbstractValidator<ActivateAdHocActivities>
    {
        public Validator()
        {
            RuleFor(command => command.AdHocSubProcessId).NotEmpty();
            RuleFor(command => command.Activities).NotEmptyNorEndless();
            RuleForEach(command => command.Activities).NotNull().SetValidator(new ChoiceValidator());
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SendToAdHocSubProcess adHocs) : ICommandHandler<ActivateAdHocActivities, Outcome<AdHocReceipt>>
    {
        public ValueTask<Outcome<AdHocReceipt>> Handle(ActivateAdHocActivities command, CancellationToken cancellation) =>
            adHocs.SendAsync(
                command.AdHocSubProcessId,
                id => new InstanceCommand.ActivateAdHoc(
                    id,
                    [.. command.Activities.Select(choice => new AdHocActivity(choice.ElementId, choice.Variables ?? FeelContext.Empty))],
                    command.Grounds,
                    command.CancelRemaining),
                cancellation);
    }

    private sealed class ChoiceValidator : AbstractValidator<AdHocChoice>
    {
        public ChoiceValidator() => RuleFor(choice => choice.ElementId).NotEmpty().MaximumLength(TextLimits.Code);
    }
}

/// <summary>An activity that is to begin in an ad-hoc sub-process.</summary>
/// <param name="ElementId">The activity.</param>
/// <param name="Variables">Variables of its own, with which it begins; null for none.</param>
public sealed record AdHocChoice(string ElementId, FeelContext? Variables = null);

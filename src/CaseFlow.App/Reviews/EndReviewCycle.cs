using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Reviews;

/// <summary>Ends a review cycle: no further date comes. Reviews that are open go on.</summary>
/// <param name="ReviewCycleId">The cycle.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record EndReviewCycle(Guid ReviewCycleId, string Grounds) : ICommand<Outcome<ReviewCycleReceipt>>
{
    public sealed class Validator : AbstractValidator<EndReviewCycle>
    {
        public Validator()
        {
            RuleFor(command => command.ReviewCycleId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownReviewCycles cycles) : ICommandHandler<EndReviewCycle, Outcome<ReviewCycleReceipt>>
    {
        public ValueTask<Outcome<ReviewCycleReceipt>> Handle(EndReviewCycle command, CancellationToken cancellation) =>
            cycles.SendAsync(command.ReviewCycleId, new ReviewCycleCommand.End(command.Grounds), cancellation);
    }
}

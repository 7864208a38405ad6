using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Reviews;

/// <summary>Puts the next review of a cycle on another date, from which all later ones are counted. Moving it to where it is changes nothing.</summary>
/// <param name="ReviewCycleId">The cycle.</param>
/// <param name="NextOn">The date.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Period">How far apart dates lie from now on, e.g. <c>P6M</c>; null when that stays.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record MoveReviewCycle(Guid ReviewCycleId, DateOnly NextOn, string Grounds, string? Period = null) : ICommand<Outcome<ReviewCycleReceipt>>
{
    public sealed class Validator : AbstractValidator<MoveReviewCycle>
    {
        public Validator()
        {
            RuleFor(command => command.ReviewCycleId).NotEmpty();
            RuleFor(command => command.NextOn).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Period).IsReviewPeriod();
        }
    }

    internal sealed class Handler(KnownReviewCycles cycles) : ICommandHandler<MoveReviewCycle, Outcome<ReviewCycleReceipt>>
    {
        public ValueTask<Outcome<ReviewCycleReceipt>> Handle(MoveReviewCycle command, CancellationToken cancellation) => cycles.SendAsync(
            command.ReviewCycleId,
            new ReviewCycleCommand.Move(command.NextOn, ReviewPeriod.TryRead(command.Period), command.Grounds),
            cancellation);
    }
}

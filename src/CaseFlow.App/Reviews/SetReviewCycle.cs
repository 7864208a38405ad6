using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Reviews;

/// <summary>
/// Sets a cycle by which a case, a doctrine or the lexicon is looked at again. When a date of it comes, as its day begins in UTC, a case of the review is
/// opened, once; dates that pass together bring one review. Later dates are counted from the first one.
/// </summary>
/// <param name="Subject">What is looked at again.</param>
/// <param name="Title">What its reviews are called.</param>
/// <param name="NextOn">The date of the next review.</param>
/// <param name="Period">How far apart the dates lie: ISO 8601 of years and months, e.g. <c>P10Y</c>, <c>P1Y</c> or <c>P6M</c>.</param>
/// <param name="Owner">The organisation that sees to it that reviews take place: one that owns the case, or for another subject any that takes part.</param>
/// <param name="Grounds">Why it is set.</param>
/// <param name="CaseId">The case, of a cycle about one; null otherwise.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record SetReviewCycle(
    ReviewSubject Subject, string Title, DateOnly NextOn, string Period, string Owner, string Grounds, Guid? CaseId = null)
    : ICommand<Outcome<ReviewCycleReceipt>>
{
    public sealed class Validator : AbstractValidator<SetReviewCycle>
    {
        public Validator()
        {
            RuleFor(command => command.Subject).IsInEnum();
            RuleFor(command => command.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.NextOn).NotEmpty();
            RuleFor(command => command.Period).NotEmpty().IsReviewPeriod();
            RuleFor(command => command.Owner).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.CaseId).NotEqual(Guid.Empty);
        }
    }

    internal sealed class Handler(KnownReviewCycles cycles, DecisionContextSource contexts) : ICommandHandler<SetReviewCycle, Outcome<ReviewCycleReceipt>>
    {
        public async ValueTask<Outcome<ReviewCycleReceipt>> Handle(SetReviewCycle command, CancellationToken cancellation)
        {
            var owners = await cycles.OwnersAsync(command.CaseId, cancellation);
            var cycleId = command.CaseId is { } caseId ? (await contexts.ForAsync(caseId, cancellation)).NewId() : contexts.NewPartition();
            var terms = new ReviewTerms(
                command.Subject, command.CaseId is { } id ? new CaseId(id) : null, command.Title, command.Owner);
            var schedule = new ReviewSchedule(command.NextOn, ReviewPeriod.TryRead(command.Period)!.Value);
            var set = new ReviewCycleCommand.Set(new ReviewCycleId(cycleId), terms, schedule, command.NextOn, command.Grounds, owners);
            return await cycles.SendAsync(command.CaseId ?? cycleId, cycleId, set, cancellation);
        }
    }
}

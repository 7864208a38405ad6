using System.Security.Cryptography;
using System.Text;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Reviews;

/// <summary>
/// Sets a review cycle of a doctrine or of the lexicon that reference data have, unless it was ever set: what was moved or ended since stays. Dates that
/// have passed already are nobody's omission. Only CaseFlow's own outbox sends it, after a deployment.
/// </summary>
/// <param name="Id">Its name among reference data.</param>
/// <param name="Subject">What is looked at again.</param>
/// <param name="Title">What its reviews are called.</param>
/// <param name="First">The date from which all are counted.</param>
/// <param name="Period">How far apart they lie, ISO 8601.</param>
/// <param name="Owner">The organisation that sees to it.</param>
/// <param name="Grounds">Why there is such a cycle.</param>
[AllowedRoles]
internal sealed record SeedReviewCycle(string Id, ReviewSubject Subject, string Title, DateOnly First, string Period, string Owner, string Grounds)
    : ICommand<Outcome<ReviewCycleReceipt>>
{
    internal sealed class Validator : AbstractValidator<SeedReviewCycle>
    {
        public Validator()
        {
            RuleFor(command => command.Id).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Period).NotEmpty().IsReviewPeriod();
        }
    }

    internal sealed class Handler(KnownReviewCycles cycles, EventStore store, DecisionContextSource contexts)
        : ICommandHandler<SeedReviewCycle, Outcome<ReviewCycleReceipt>>
    {
        public async ValueTask<Outcome<ReviewCycleReceipt>> Handle(SeedReviewCycle command, CancellationToken cancellation)
        {
            var cycleId = AddressOf(command.Id);
            var (before, _) = await store.LoadAsync(Streams.ReviewCycle, cycleId, cycleId, cancellation);
            if (before is not ReviewCycle.NotSet)
            {
                return new ReviewCycleReceipt(cycleId);
            }

            var schedule = new ReviewSchedule(command.First, ReviewPeriod.TryRead(command.Period)!.Value);
            var next = schedule.NextAfter(DateOnly.FromDateTime(contexts.Current().Now.UtcDateTime));
            var terms = new ReviewTerms(command.Subject, null, command.Title, command.Owner);
            var set = new ReviewCycleCommand.Set(new ReviewCycleId(cycleId), terms, schedule, next, command.Grounds, [command.Owner]);
            return await cycles.SendAsync(cycleId, cycleId, set, cancellation);
        }
    }

    /// <summary>The id of such a cycle, which is its partition too: the same on every host, so that it cannot be set twice. No case has it.</summary>
    internal static Guid AddressOf(string id) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"review-cycle:{id}")).AsSpan(0, 16));
}

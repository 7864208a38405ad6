using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Declines to work on a case, until a review if one is named. Repeating it changes nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ReviewAt">When it is looked at again, UTC; null when it is not.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record DeclineCase(Guid CaseId, string Grounds, DateTimeOffset? ReviewAt = null) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<DeclineCase>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<DeclineCase, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(DeclineCase command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.Decline(command.Grounds, command.ReviewAt), cancellation);
    }
}

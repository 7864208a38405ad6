using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Puts a case under observation until a review.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ReviewAt">When it is looked at again, UTC.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record WatchCase(Guid CaseId, string Grounds, DateTimeOffset ReviewAt) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<WatchCase>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<WatchCase, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(WatchCase command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.Watch(command.Grounds, command.ReviewAt), cancellation);
    }
}

using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Takes a post from its holder, now or at a moment to come. Their access from it ends at that moment; tasks that they had taken go to the
/// deputy, or back to whom they are offered.
/// </summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who holds it.</param>
/// <param name="At">When; by default now.</param>
[AllowedRoles("ADMIN")]
public sealed record EndHolding(string PostId, string PersonId, DateTimeOffset? At = null) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<EndHolding>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<EndHolding, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(EndHolding command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (_, _) => new OrganisationCommand.EndAppointment(
                    command.PostId, AppointmentKind.Holder, command.PersonId, command.At.ToMilliseconds(), ByAdministrator: true),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}

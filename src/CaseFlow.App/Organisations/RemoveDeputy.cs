using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Somebody is no deputy of a post any more. What they had taken on its behalf goes back.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who.</param>
[AllowedRoles("ADMIN")]
public sealed record RemoveDeputy(string PostId, string PersonId) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<RemoveDeputy>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<RemoveDeputy, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(RemoveDeputy command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (_, _) => new OrganisationCommand.EndAppointment(
                    command.PostId, AppointmentKind.Deputy, command.PersonId, Until: null, ByAdministrator: true),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}

using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Somebody is no substitute of a post any more. The holder or an administrator says so. What they had taken goes back.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="PersonId">Who.</param>
public sealed record EndSubstitution(string PostId, string PersonId) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<EndSubstitution>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<EndSubstitution, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(EndSubstitution command, CancellationToken cancellation)
        {
            var rejection = await administration.DecideOnPostAsync(
                command.PostId,
                byAdministrator => new OrganisationCommand.EndAppointment(
                    command.PostId, AppointmentKind.Substitute, command.PersonId, Until: null, byAdministrator),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}

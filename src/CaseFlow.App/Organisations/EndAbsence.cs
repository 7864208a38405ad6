using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Says that the holder of a post is there again, or stays after all. Repeating it changes nothing.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
public sealed record EndAbsence(string PostId) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<EndAbsence>
    {
        public Validator() => RuleFor(command => command.PostId).IsCode();
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<EndAbsence, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(EndAbsence command, CancellationToken cancellation)
        {
            var rejection = await administration.DecideOnPostAsync(
                command.PostId,
                byAdministrator => new OrganisationCommand.EndAbsence(command.PostId, byAdministrator),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}

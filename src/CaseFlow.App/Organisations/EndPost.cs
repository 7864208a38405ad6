using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Ends a post, and what everybody was to it. Its id is not given again; what was done from it stays.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
[AllowedRoles("ADMIN")]
public sealed record EndPost(string PostId) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<EndPost>
    {
        public Validator() => RuleFor(command => command.PostId).IsCode();
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<EndPost, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(EndPost command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (_, _) => new OrganisationCommand.EndPost(command.PostId),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }
}

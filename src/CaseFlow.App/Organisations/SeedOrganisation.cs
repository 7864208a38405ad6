using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Adds an organisation that comes with the product, and those of its posts that it never had, each with its holder. What was changed
/// since stays, and repeating it changes nothing.
/// </summary>
/// <param name="Id">The organisation.</param>
/// <param name="Profile">What it is, when it is new.</param>
/// <param name="Posts">Its posts.</param>
[AllowedRoles]
internal sealed record SeedOrganisation(string Id, OrganisationProfile Profile, ImmutableArray<ShippedPost> Posts) : ICommand<Outcome<OrganisationReceipt>>
{
    internal sealed class Validator : AbstractValidator<SeedOrganisation>
    {
        public Validator() => RuleFor(command => command.Id).IsOrganisationId();
    }

    internal sealed class Handler(Administration administration, EventStore store) : ICommandHandler<SeedOrganisation, Outcome<OrganisationReceipt>>
    {
        public async ValueTask<Outcome<OrganisationReceipt>> Handle(SeedOrganisation command, CancellationToken cancellation)
        {
            var common = (await administration.DirectoryAsync(cancellation)).CommonRoles;
            var (partition, stream) = (OrganisationAddress.PartitionOf(command.Id), OrganisationAddress.StreamOf(command.Id));
            var (before, _) = await store.LoadAsync(Streams.Organisation, partition, stream, cancellation);
            foreach (var step in command.Steps(before, common))
            {
                var decision = await store.DecideAsync(
                    Streams.Organisation, partition, stream, (state, context) => OrganisationDecider.Decide(step, state, context), cancellation);
                if (decision.IsRejected)
                {
                    return decision.Rejection;
                }
            }

            return new OrganisationReceipt(command.Id);
        }
    }

    private IEnumerable<OrganisationCommand> Steps(Organisation before, ImmutableSortedDictionary<string, Role> common)
    {
        if (before is Organisation.NotAdded)
        {
            yield return new OrganisationCommand.Add(Id, Profile, IsExercise: false);
        }

        foreach (var post in Posts.Where(post => before is not Organisation.Added { File: var file } || !file.Posts.ContainsKey(post.Id)))
        {
            var terms = new PostTerms(post.Title, post.Role, Scopes.Of(post.Groups), Profile.Ceiling, Wall.Prevention, post.Station);
            yield return new OrganisationCommand.AddPost(post.Id, terms, post.Exercise, common, ByHost: true);
            yield return new OrganisationCommand.Appoint(
                post.Id, AppointmentKind.Holder, post.Person, From: null, Until: null, Scopes.All, ByAdministrator: true);
        }
    }
}

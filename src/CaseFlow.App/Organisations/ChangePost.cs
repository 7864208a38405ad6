using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Says anew what a post is; what is left out stays.</summary>
/// <param name="PostId">Which post, e.g. <c>fp-eu</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Role">The code of its role.</param>
/// <param name="Groups">Groups <c>ROLE@ORGANISATION</c> to which its tasks are offered, all of them.</param>
/// <param name="Clearance">The highest classification that it is cleared for, as a rank.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="Station">Its duty station; empty where the organisation's own calendar is to count. Deadlines that are set stand.</param>
[AllowedRoles("ADMIN")]
public sealed record ChangePost(
    string PostId,
    string? Title = null,
    string? Role = null,
    IReadOnlyList<string>? Groups = null,
    int? Clearance = null,
    Wall? Wall = null,
    string? Station = null)
    : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<ChangePost>
    {
        public Validator()
        {
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.Title).IsName();
            RuleFor(command => command.Role!).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Groups).NotEndless();
            RuleForEach(command => command.Groups).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Clearance).IsRank();
            RuleFor(command => command.Wall).IsInEnum();
            RuleFor(command => command.Station).MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(Administration administration, ReferenceSource reference) : ICommandHandler<ChangePost, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(ChangePost command, CancellationToken cancellation)
        {
            var calendars = (await reference.CurrentAsync(cancellation)).Calendars;
            var rejection = await administration.AdministerPostAsync(
                command.PostId,
                (known, file) => new OrganisationCommand.ChangePost(
                    command.PostId, command.Over(file.Posts[command.PostId].Terms), known.CommonRoles, administration.IsOfHost(known),
                    [.. calendars.StationsOf(file.Id)]),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }

    private PostTerms Over(PostTerms before) => new(
        Title ?? before.Title,
        Role ?? before.Role,
        Groups is { } groups ? groups.ToImmutableSortedSet(StringComparer.Ordinal) : before.Groups,
        Clearance ?? before.Clearance,
        Wall ?? before.Wall,
        Station is null ? before.Station : string.IsNullOrWhiteSpace(Station) ? null : Station);
}

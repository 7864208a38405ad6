using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Organisations;

namespace CaseFlow.Api.Organisations;

[MutationFields]
internal sealed class OrganisationMutations
{
    public static Task<AddOrganisationPayload> AddOrganisation(CallerContext caller, Input<AddOrganisation> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (OrganisationReceipt done) => new AddOrganisationPayload { OrganisationId = done.OrganisationId }, cancellation);

    public static Task<ChangeOrganisationPayload> ChangeOrganisation(CallerContext caller, Input<ChangeOrganisation> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (OrganisationReceipt done) => new ChangeOrganisationPayload { OrganisationId = done.OrganisationId }, cancellation);

    public static Task<SetRolePayload> SetRole(CallerContext caller, Input<SetRole> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (OrganisationReceipt done) => new SetRolePayload { OrganisationId = done.OrganisationId }, cancellation);

    public static Task<LetPersonGoPayload> LetPersonGo(CallerContext caller, Input<LetPersonGo> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (OrganisationReceipt done) => new LetPersonGoPayload { OrganisationId = done.OrganisationId }, cancellation);
}

/// <summary>What a mutation answers that changes an organisation.</summary>
public abstract record OrganisationPayload : MutationPayload
{
    internal string? OrganisationId { get; init; }

    [Description("The organisation as it is now; null when the mutation was refused or is a dry run.")]
    public async Task<OrganisationView?> Organisation(CallerContext caller, CancellationToken cancellation) =>
        OrganisationId is { } id ? await caller.OrganisationAsync(id, cancellation) : null;
}

[Description("What became of addOrganisation.")]
public sealed record AddOrganisationPayload : OrganisationPayload;

[Description("What became of changeOrganisation.")]
public sealed record ChangeOrganisationPayload : OrganisationPayload;

[Description("What became of setRole.")]
public sealed record SetRolePayload : OrganisationPayload;

[Description("What became of letPersonGo.")]
public sealed record LetPersonGoPayload : OrganisationPayload;

using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Roots;
using CaseFlow.App.Organisations;

namespace CaseFlow.Api.Organisations;

[MutationFields]
internal sealed class PostMutations
{
    public static Task<AddPostPayload> AddPost(CallerContext caller, Input<AddPost> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new AddPostPayload { PostId = done.PostId }, cancellation);

    public static Task<ChangePostPayload> ChangePost(CallerContext caller, Input<ChangePost> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new ChangePostPayload { PostId = done.PostId }, cancellation);

    public static Task<EndPostPayload> EndPost(CallerContext caller, Input<EndPost> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new EndPostPayload { PostId = done.PostId }, cancellation);

    public static Task<AssignPostPayload> AssignPost(CallerContext caller, Input<AssignPost> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new AssignPostPayload { PostId = done.PostId }, cancellation);

    public static Task<EndHoldingPayload> EndHolding(CallerContext caller, Input<EndHolding> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new EndHoldingPayload { PostId = done.PostId }, cancellation);

    public static Task<NameDeputyPayload> NameDeputy(CallerContext caller, Input<NameDeputy> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new NameDeputyPayload { PostId = done.PostId }, cancellation);

    public static Task<RemoveDeputyPayload> RemoveDeputy(CallerContext caller, Input<RemoveDeputy> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new RemoveDeputyPayload { PostId = done.PostId }, cancellation);

    public static Task<AppointSubstitutePayload> AppointSubstitute(CallerContext caller, Input<AppointSubstitute> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new AppointSubstitutePayload { PostId = done.PostId }, cancellation);

    public static Task<EndSubstitutionPayload> EndSubstitution(CallerContext caller, Input<EndSubstitution> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new EndSubstitutionPayload { PostId = done.PostId }, cancellation);

    public static Task<NoteAbsencePayload> NoteAbsence(CallerContext caller, Input<NoteAbsence> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new NoteAbsencePayload { PostId = done.PostId }, cancellation);

    public static Task<EndAbsencePayload> EndAbsence(CallerContext caller, Input<EndAbsence> input, CancellationToken cancellation) =>
        caller.SendForPayloadAsync(input, (PostReceipt done) => new EndAbsencePayload { PostId = done.PostId }, cancellation);
}

/// <summary>What a mutation answers that changes a post.</summary>
public abstract record PostPayload : MutationPayload
{
    internal string? PostId { get; init; }

    [Description("The post as it is now; null when the mutation was refused, is a dry run, or has ended the post.")]
    public async Task<PostView?> Post(CallerContext caller, CancellationToken cancellation) =>
        PostId is { } id ? await caller.PostAsync(id, cancellation) : null;
}

[Description("What became of addPost.")]
public sealed record AddPostPayload : PostPayload;

[Description("What became of changePost.")]
public sealed record ChangePostPayload : PostPayload;

[Description("What became of endPost.")]
public sealed record EndPostPayload : PostPayload;

[Description("What became of assignPost.")]
public sealed record AssignPostPayload : PostPayload;

[Description("What became of endHolding.")]
public sealed record EndHoldingPayload : PostPayload;

[Description("What became of nameDeputy.")]
public sealed record NameDeputyPayload : PostPayload;

[Description("What became of removeDeputy.")]
public sealed record RemoveDeputyPayload : PostPayload;

[Description("What became of appointSubstitute.")]
public sealed record AppointSubstitutePayload : PostPayload;

[Description("What became of endSubstitution.")]
public sealed record EndSubstitutionPayload : PostPayload;

[Description("What became of noteAbsence.")]
public sealed record NoteAbsencePayload : PostPayload;

[Description("What became of endAbsence.")]
public sealed record EndAbsencePayload : PostPayload;

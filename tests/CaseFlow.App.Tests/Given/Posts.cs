using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Tests.Given;

/// <summary>Exercise posts as callers: <c>Posts.Of("fp-eu")</c> is the EU's focal point.</summary>
internal static class Posts
{
    public static readonly Caller Coordinator = Of("coord-un");

    public static readonly Caller Analyst = Of("analyst-un");

    public static readonly Caller Director = Of("dir-un");

    public static Caller Of(string post)
    {
        var (role, organisation) = (post[..post.IndexOf('-', StringComparison.Ordinal)].ToUpperInvariant(), post[(post.LastIndexOf('-') + 1)..].ToUpperInvariant());
        return Caller.Of(new Actor($"person-{post}", post, organisation), [$"{role}@{organisation}"], Door.Http);
    }
}

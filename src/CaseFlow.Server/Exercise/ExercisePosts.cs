using CaseFlow.Kernel;

namespace CaseFlow.Server.Exercise;

/// <summary>The posts that people act from in an exercise, before a directory of real ones exists.</summary>
internal static class ExercisePosts
{
    private static readonly string[] Roles = ["FP", "DIR", "LEGAL", "POLAD", "GENDER", "ANALYST", "DESK", "HUMAD", "CFO", "SEC", "DEPUTY"];

    private static readonly string[] Single =
        ["COORD@UN", "REG@AU", "REG@LAS", "EVAL@UN", "PRIN@UN", "PRIN@EU", "PRIN@NATO", "CSO@UN", "ADMIN@UN"];

    private static readonly Dictionary<string, ExercisePost> ById = Roles
        .SelectMany(_ => new[] { "UN", "EU", "NATO" }, (role, organisation) => $"{role}@{organisation}")
        .Concat(Single)
        .Select(ExercisePost.OfGroup)
        .ToDictionary(post => post.Actor.PostId!, StringComparer.Ordinal);

    public static IEnumerable<ExercisePost> All => ById.Values;

    public static ExercisePost? Find(string id) => ById.GetValueOrDefault(id);
}

/// <summary>One post and the invented person in it.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Groups">The groups that the post belongs to.</param>
internal sealed record ExercisePost(Actor Actor, IReadOnlyList<string> Groups)
{
    /// <summary>The post <c>fp-eu</c> of the group <c>FP@EU</c>.</summary>
    public static ExercisePost OfGroup(string group)
    {
        var id = group.Replace('@', '-').ToLowerInvariant();
        return new(new Actor($"person-{id}", id, group[(group.IndexOf('@', StringComparison.Ordinal) + 1)..]), [group]);
    }
}

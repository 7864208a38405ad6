using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>Whoever signed in is looked up in the directory at each message. Code that says itself who somebody is passes that by.</summary>
public sealed partial class VouchedCallerTests
{
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["src/CaseFlow.App/Batches/BatchSender.cs"] = "goes on for whom the code that began the batch vouched; whoever signed in is looked up",
        ["src/CaseFlow.App/Replays/GetTimeline.cs"] = "only asks under which id a replay has sent a command",
        ["src/CaseFlow.App/Replays/ReplayCase.cs"] = "people of the past act in an exercise",
        ["src/CaseFlow.App/Signals/WayToCase.cs"] = "carries out what was decided when the decider was looked up",
        ["src/CaseFlow.Web/SignIn/PageSessions.cs"] = "whoever leaves ends the session of their own cookie, also when they hold no post any more",
    };

    [Fact]
    public void Only_what_is_named_here_vouches_for_a_caller() =>
        Rule.Holds(
            from file in Repository.CSharp("src")
            where Vouching().IsMatch(file.Text)
            select file.Path,
            path => Allowed.ContainsKey(path) ? null : $"{path} vouches for a caller");

    [GeneratedRegex(@"\bCaller\.Of\(|new Caller\(")]
    private static partial Regex Vouching();
}

using System.Reflection;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Silences;

namespace CaseFlow.Web.Silences;

/// <summary>Who is offered the form of this folder: those who may send what it sends.</summary>
internal static class SilenceRoles
{
    private static readonly IReadOnlyList<string> Answering = typeof(AnswerSilence).GetCustomAttribute<AllowedRolesAttribute>()!.Roles;

    public static bool MayAnswer(Caller caller) => Answering.Any(caller.HasRole);
}

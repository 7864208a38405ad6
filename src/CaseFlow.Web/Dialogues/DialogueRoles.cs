using System.Reflection;
using CaseFlow.App.Dialogues;
using CaseFlow.App.Pipeline;

namespace CaseFlow.Web.Dialogues;

/// <summary>Who is offered the forms of this folder: those who may send what they send.</summary>
internal static class DialogueRoles
{
    private static readonly IReadOnlyList<string> Writing = typeof(ConveneDialogue).GetCustomAttribute<AllowedRolesAttribute>()!.Roles;

    public static bool MayWrite(Caller caller) => Writing.Any(caller.HasRole);
}

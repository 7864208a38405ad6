using System.Reflection;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reviews;

namespace CaseFlow.Web.Reviews;

/// <summary>Who is offered the forms of this folder: those who may send what they send.</summary>
internal static class ReviewRoles
{
    private static readonly IReadOnlyList<string> Setting = typeof(SetReviewCycle).GetCustomAttribute<AllowedRolesAttribute>()!.Roles;

    public static bool MaySet(Caller caller) => Setting.Any(caller.HasRole);
}

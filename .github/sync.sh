#!/usr/bin/env bash
# The daily update: takes over what changed on the site, and keeps one pull request with it.
#
#   .github/sync.sh prepare               commit what changed, without any right to write on GitHub
#   .github/sync.sh propose               push that commit, and open, update or close the pull request
#   .github/sync.sh status COMMIT STATE   post the status of the checks: success, failure or error
#   .github/sync.sh                       prepare, then propose
#
# `prepare` runs the project's commands in a work tree of its own, and leaves its result in OUT. `propose` and `status`
# run git and gh alone. The branch is made anew from BASE each time, with the documents that it already had, so that a
# site that is down takes nothing away. Once people have committed to the branch, it is merged with BASE instead.
#
# It needs git, gh, Bash 4.4 and GNU sed.
set -euo pipefail
shopt -s inherit_errexit

read -ra XTASK <<<"${XTASK:-cargo xtask}"
read -ra GH <<<"${GH:-gh}"
BASE=${BASE:-main}
BRANCH=${BRANCH:-sync-documents}
ROOT=$PWD
OUT=${OUT:-$ROOT/target/sync}
URL=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-OWNER/qlik-events}
RUN=$URL/actions${GITHUB_RUN_ID:+/runs/$GITHUB_RUN_ID}
CONTEXT=gate # the name of the job in ci.yml that a branch can require

export GIT_AUTHOR_NAME='github-actions[bot]' GIT_AUTHOR_EMAIL='41898282+github-actions[bot]@users.noreply.github.com'
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}

# Each label with its colour and its meaning.
LABELS=(
    'breaking d73a4a Code that uses the crate may no longer compile'
    'additive 0e8a16 There is something new for users of the crate'
    'docs 1d76db Only documentation changed'
    'to-confirm fbca04 A person has to decide something'
    'failed-page e99695 A page could not be taken over'
)

# Every call of gh goes through here.
github() { "${GH[@]}" "$@"; }

# Number, state and commit of the pull request of the branch, the open one first; nothing if there never was one. A
# branch of the same name in a fork is not ours.
pull_request() {
    github pr list --head "$BRANCH" --base "$BASE" --state all --json number,state,headRefOid,isCrossRepository \
        --jq 'map(select(.isCrossRepository | not)) | sort_by(.state != "OPEN") | .[:1][] | "\(.number) \(.state) \(.headRefOid)"'
}

fetch() { git fetch --quiet --prune --tags origin '+refs/heads/*:refs/remotes/origin/*'; }

exists() { git rev-parse --quiet --verify "$1^{commit}" >/dev/null; }

# ---- prepare

prepare() {
    rm -rf "$OUT"
    mkdir -p "$OUT"
    touch "$OUT/notes" "$OUT/findings"
    fetch
    git rev-parse --quiet --verify "origin/$BRANCH" >"$OUT/present" || true
    local open
    open=$(pull_request | { grep ' OPEN ' || true; })
    WORK=$(mktemp -d)
    trap 'git -C "$ROOT" worktree remove --force "$WORK"' EXIT
    git worktree add --quiet --detach "$WORK" "origin/$BASE"
    cd "$WORK"
    start "$open"
    update
    conclude "$open"
    cd "$ROOT"
}

# Checks out what the update begins with.
start() {
    PEOPLE=
    [ -n "$1" ] && exists "origin/$BRANCH" || return 0
    if [ -n "$(git log --format=%ae "origin/$BASE..origin/$BRANCH" | { grep -vxF "$GIT_AUTHOR_EMAIL" || true; })" ]; then
        PEOPLE=yes
        git checkout --quiet --detach "origin/$BRANCH"
        git merge --quiet --no-edit "origin/$BASE" || die "the branch $BRANCH does not merge with $BASE: merge it by hand"
        return
    fi
    git diff --binary "origin/$BASE...origin/$BRANCH" -- spec/docs spec/sources.yaml >"$OUT/documents.patch"
    if [ -s "$OUT/documents.patch" ] && ! git apply --3way "$OUT/documents.patch" 2>/dev/null; then
        git reset --quiet --hard # then the site has them
    fi
}

# Runs the commands. What they could not do becomes a note; only a spec that cannot be made ends the run.
update() {
    run sync --add || true
    # An error has its place on the next line.
    sed -nE '/^(error: |warning: |missing |moved |back )/{$!N;s/\n *--> (.*)/ (\1)/;P;D;}' "$OUT/sync.log" >>"$OUT/notes"
    run regen --fix --keep-going || [ $? -eq 1 ] || die 'the spec cannot be made: see the errors above'
    { grep -E '^(kept|left out) ' "$OUT/regen.log" || true; } >>"$OUT/notes"
    run lint || { grep -E '^error(\[|:)' "$OUT/lint.log" || true; } >"$OUT/findings"
    run release || { grep -m 1 '^error: ' "$OUT/release.log" || true; } >>"$OUT/notes"
}

# Runs a command of the project, and keeps its output.
run() {
    echo "== ${XTASK[*]} $*"
    local status=0
    "${XTASK[@]}" "$@" >"$OUT/$1.log" 2>&1 || status=$?
    cat "$OUT/$1.log"
    return $status
}

# Whether the work tree has something that a commit has not. What a site says about its caches is no news.
has_news_since() { [ -n "$(git diff --cached -I '^ *(etag|last_modified): ' "$1")" ]; }

# Decides what to propose, and commits it.
conclude() {
    git add --all
    if ! has_news_since "origin/$BASE"; then
        [ -n "$1" ] && echo close >"$OUT/action" || echo none >"$OUT/action"
        return
    fi
    echo update >"$OUT/action"
    if exists "origin/$BRANCH" && [ -z "$PEOPLE" ] && is_current && ! has_news_since "origin/$BRANCH"; then
        git reset --quiet --hard
        git checkout --quiet --detach "origin/$BRANCH"
    elif has_news_since HEAD; then
        git commit --quiet --message 'Update the documents from the site'
    fi
    git rev-parse HEAD >"$OUT/commit"
    if ! exists "origin/$BRANCH" || [ "$(git rev-parse HEAD)" != "$(git rev-parse "origin/$BRANCH")" ]; then
        git bundle create --quiet "$OUT/branch.bundle" HEAD "^origin/$BASE"
    fi
    describe
}

is_current() { git merge-base --is-ancestor "origin/$BASE" "origin/$BRANCH"; }

# Whether something could not be taken over. Other notes only inform.
has_failed() { failures >/dev/null; }

# Writes title, labels and body of the pull request.
describe() {
    local summary level=''
    summary=$("${XTASK[@]}" diff "origin/$BASE..HEAD" --color never)
    summary=${summary%%$'\n'*}
    case $summary in
        'no change '*) summary='no change for users of the crate' ;;
        *) level=${summary%%:*} summary=${summary%%; after *} ;;
    esac
    echo "Update the documents: $summary" >"$OUT/title"
    {
        [ -z "$level" ] || echo "$level"
        ! has_failed || echo failed-page
        [ -z "$(gone)$(provisional)" ] || echo to-confirm
    } | sort >"$OUT/labels"
    body >"$OUT/body.md"
}

body() {
    cat <<END
<!-- Written by .github/sync.sh, which replaces it. -->
The site has newer documents. This branch has them, with the spec, the crate, the version and the change log that follow.

END
    "${XTASK[@]}" diff "origin/$BASE..HEAD" --format markdown --links "$URL/blob/$(git rev-parse HEAD)" | with_version
    section 'Not taken over' 'The present copy stays, and the next run tries again.' < <(failures)
    section 'Gone' "The copies stay until you delete them with their entries in spec/sources.yaml; keep in spec/fixups.yaml retains events." < <(gone)
    section 'Notes' 'What `cargo xtask sync` says about the documents.' < <(grep -vxFf <(failures) "$OUT/notes")
    section 'Findings' "The check \`$CONTEXT\` fails until they are decided: see \`cargo xtask lint\`." <"$OUT/findings"
    section 'Documents' 'What was fetched.' < <(documents)
}

# Replaces the version that follows from BASE, which can be unreleased, by the one that follows from the last release.
with_version() {
    local version
    version=$(sed -n 's/^version //p' "$OUT/release.log")
    sed -E "${version:+s/^Version: .*/Version: $version, which \`cargo xtask release\` set/; /^\*\*To do\*\*: set \`version/,+1d}"
}

failures() { grep -E '^(error: |kept |left out )' "$OUT/notes"; }

# The provisional decisions, each with its file and line.
provisional() {
    sed -nE '/^warning\[provisional-decision\]: /{s///;N;s/\n *--> ([^:]+:[0-9]+).*/ (\1)/;p;}' "$OUT/lint.log"
}

# The pages that are gone from the site since BASE. `sync` reports them once, but a person has to decide.
gone() {
    git diff --unified=100000 "origin/$BASE" HEAD -- spec/sources.yaml |
        sed -nE 's/^. *- name: (.*)/name \1/p; s/^\+ *gone: (.*)/gone \1/p' |
        awk '$1 == "name" { name = $2 } $1 == "gone" { sub("gone ", ""); print name ": " $0 }'
}

documents() {
    git diff --no-renames --name-status "origin/$BASE" HEAD -- spec/docs |
        sed -E 's/^A\t/added /; s/^M\t/changed /; s/^D\t/removed /'
}

# A section with a title, a sentence, and the lines of the input as a list, unless there is none.
section() {
    local lines=() line
    readarray -t lines
    [ ${#lines[@]} -gt 0 ] || return 0
    printf '\n### %s\n\n%s\n\n' "$1" "$2"
    for line in "${lines[@]:0:20}"; do
        line=${line//\`/\'}
        echo "${3:--} \`${line:0:300}\`"
    done
    [ ${#lines[@]} -le 20 ] || echo "- and $((${#lines[@]} - 20)) more"
}

# ---- propose

propose() {
    local number='' state='' commit='' action
    action=$(<"$OUT/action")
    read -r number state commit <<<"$(pull_request)" || true
    if [ "$action" = update ]; then
        push
        create_or_edit "$number" "$state" "$commit"
    elif [ "$action" = close ] && [ "$state" = OPEN ]; then
        github pr close "$number" --comment 'The site has taken its changes back.'
        replace ''
    fi
    report "$action"
}

# Pushes the commit, if it is new.
push() {
    [ -s "$OUT/branch.bundle" ] || return 0
    git fetch --quiet "$OUT/branch.bundle" HEAD
    replace "$(<"$OUT/commit")"
}

# Replaces the branch by a commit, or deletes it, unless somebody changed it since `prepare`.
replace() { git push --quiet --force-with-lease="$BRANCH:$(<"$OUT/present")" origin "$1:refs/heads/$BRANCH"; }

create_or_edit() {
    local number=$1 state=$2 commit=$3 head wanted
    head=$(<"$OUT/commit")
    if [ "$state" = OPEN ]; then
        wanted=$(cat "$OUT/title" "$OUT/labels" "$OUT/body.md")
        [ "$(shown "$number")" = "$wanted" ] || edit "$number"
    elif [ "$state" = CLOSED ] && [ "$commit" = "$head" ]; then
        echo "#$number was closed by a person: nothing to do until something changes"
        return
    else
        github pr create --head "$BRANCH" --base "$BASE" --title "$(<"$OUT/title")" --body-file "$OUT/body.md"
        read -r number state commit <<<"$(pull_request)"
        edit "$number"
    fi
    await_checks "$head"
}

# Title, body and those labels of a pull request that are set here.
shown() {
    local names
    names=$(printf '"%s",' "${LABELS[@]%% *}")
    github pr view "$1" --json title,labels,body \
        --jq ".title, ([.labels[].name | select(IN(${names%,}))] | sort | .[]), .body" | tr -d '\r'
}

edit() {
    local label name colour meaning arguments=()
    for label in "${LABELS[@]}"; do
        read -r name colour meaning <<<"$label"
        github label create "$name" --color "$colour" --description "$meaning" --force
        grep -qx "$name" "$OUT/labels" && arguments+=(--add-label "$name") || arguments+=(--remove-label "$name")
    done
    github pr edit "$1" --title "$(<"$OUT/title")" --body-file "$OUT/body.md" "${arguments[@]}"
}

# Has the checks run, unless the commit has their result. A pull request that is opened with the token of a workflow
# starts no other workflow.
await_checks() {
    [ -n "${GITHUB_ACTIONS:-}" ] || return 0
    local state
    state=$(github api "repos/{owner}/{repo}/commits/$1/status" --jq ".statuses[] | select(.context == \"$CONTEXT\") | .state")
    if [ "$state" != success ] && [ "$state" != failure ]; then
        status "$1" pending
        echo "check=$1" >>"${GITHUB_OUTPUT:-/dev/null}"
    fi
}

# Prints the notes. They fail the run if no pull request shows them.
report() {
    [ -s "$OUT/notes" ] || return 0
    sed 's/^/::warning::/' "$OUT/notes"
    [ "$1" = update ] || ! has_failed
}

# ---- status

status() {
    github api --method POST "repos/{owner}/{repo}/statuses/$1" -f state="$2" -f context="$CONTEXT" \
        -f description='.ci/run, in the run of sync.yml' -f target_url="$RUN"
}

die() {
    echo "::error::$*" >&2
    exit 2
}

main() {
    case ${1:-} in
        prepare) prepare ;;
        propose) propose ;;
        status) status "$2" "$3" ;;
        '')
            prepare
            propose
            ;;
        *) die "unknown step: $1" ;;
    esac
}

# The whole file is read before it runs, since `prepare` can change it.
main "$@"
exit

#!/usr/bin/env bash
# Makes the invented issuers that sign the virtual cards: residents/issuer. What is there already stays as it is.
#
#   make-test-issuer.sh [FOLDER]
#
# Residence cards: for each generation a certificate authority and a signer, as the real ones are built: RSA-2048 for
# the first, P-384 for the second. The authorities' keys are thrown away.
# My Number cards: the authority and the signer of 券面事項 (RSA-2048; they use CV certificates, the cards build them),
# the two authorities of 公的個人認証 and the two keys that every virtual card has. These authorities' keys stay: each
# card gets certificates of its own, and a test can revoke one.
# Driving licences: one signer.
# anchors/KIND holds what a test takes its trust anchors from. Nothing of this belongs to the folder of trust anchors of
# a counter that serves people.
set -euo pipefail

folder=${1:-$(dirname "$(readlink -f "$0")")/residents/issuer}
begins=20200101000000Z
ends=20951231235959Z # training cards do not grow old
mkdir -p "$folder"/anchors/{residence-card,my-number-card,jpki,driving-licence}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index"
echo "01$(openssl rand -hex 14)" > "$work/serial" # a licence has room for 16 bytes
cat > "$work/ca.conf" <<END
[ca]
default_ca = fictional
[fictional]
database = $work/index
new_certs_dir = $work
serial = $work/serial
unique_subject = no
policy = any
default_md = sha256
[any]
countryName = supplied
organizationName = supplied
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
authorityKeyIdentifier = keyid
[lone_signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
END

request() { # request NAME ROLE ALGORITHM-OPTIONS…
    local name=$1 role=$2
    shift 2
    openssl req -new -nodes "$@" -keyout "$work/$name-$role.key" -out "$work/$name-$role.csr" \
        -subj "/C=JP/O=Fictional Test Issuer/CN=FICTIONAL TEST ${role^^} $name"
}

certify() { # certify NAME ROLE KEY OUT OPTIONS…
    local name=$1 role=$2 key=$3 out=$4
    shift 4
    openssl ca -batch -notext -config "$work/ca.conf" -startdate "$begins" -enddate "$ends" \
        -in "$work/$name-$role.csr" -keyfile "$key" -out "$out" "$@"
}

make_generation() { # make_generation NAME ALGORITHM-OPTIONS…
    local name=$1
    local authority="$folder/anchors/residence-card/$name-fictional-authority.pem"
    [ ! -e "$folder/$name-signer.key" ] || return 0
    request "$name" authority "${@:2}"
    request "$name" signer "${@:2}"
    certify "$name" authority "$work/$name-authority.key" "$authority" -selfsign -extensions authority
    certify "$name" signer "$work/$name-authority.key" "$work/$name-signer.pem" -cert "$authority" -extensions signer
    openssl x509 -in "$work/$name-signer.pem" -outform DER -out "$folder/$name-signer.der"
    cp "$work/$name-signer.key" "$folder/"
}

make_key() { # make_key FILE
    [ -e "$folder/$1" ] || openssl genrsa -out "$folder/$1" 2048
}

make_self_signed() { # make_self_signed NAME ROLE EXTENSIONS ANCHOR
    local name=$1 role=$2
    [ ! -e "$folder/$name-$role.key" ] || return 0
    request "$name" "$role" -newkey rsa:2048
    certify "$name" "$role" "$work/$name-$role.key" "$work/$name-$role.pem" -selfsign -extensions "$3"
    openssl x509 -in "$work/$name-$role.pem" -outform DER -out "$folder/$name-$role.der"
    cp "$work/$name-$role.key" "$folder/"
    [ -z "$4" ] || cp "$work/$name-$role.pem" "$folder/anchors/$4/$name-fictional-$role.pem"
}

make_generation first -newkey rsa:2048
make_generation second -newkey ec -pkeyopt ec_paramgen_curve:P-384

make_key my-number-authority.key
make_key my-number-signer.key
for application in 6000033 6000023; do # the authority's key identifiers, as ASCII characters: see MyNumberFiles.cpp
    identifier=$(printf '%sISSUER001' "$application" | od -An -v -tx1 | tr -d ' \n')
    openssl rsa -in "$folder/my-number-authority.key" -pubout -out "$folder/anchors/my-number-card/$identifier.pem"
done
make_self_signed authentication authority authority jpki
make_self_signed signing authority authority ""
make_key card-authentication.key
make_key card-signing.key

begins=20100101000000Z # licences of the last ten years and more
make_self_signed licence signer lone_signer driving-licence
chmod 644 "$folder"/*.key # no secret: whoever has it can sign virtual cards, and nothing else
